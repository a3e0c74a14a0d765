import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Spinner,
  Text,
} from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { connectionQuery, replaceClientSecret } from '../api/connection.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { GatedButton } from '../session/gated-button.tsx';
import { useClearResult } from './use-clear-result.ts';

/** A new client secret for the same OAuth entity. */
export function RotateSecretDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const clearResult = useClearResult();
  const [clientSecret, setClientSecret] = useState('');
  const saving = useMutation({
    mutationFn: () => replaceClientSecret({ clientSecret: clientSecret.trim() }),
    onSuccess: (answer) => {
      queries.setQueryData(connectionQuery.queryKey, answer);
      clearResult();
      onClose();
    },
  });
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('connection.rotate')}</DialogTitle>
          <DialogContent>
            <p>
              <Text>{t('connection.rotateText')}</Text>
            </p>
            <Field label={t('guide.values.clientSecret')} required>
              <Input
                type="password"
                autoComplete="new-password"
                value={clientSecret}
                onChange={(_, { value }) => setClientSecret(value)}
              />
            </Field>
            {saving.error !== null && <ErrorBar error={saving.error} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
            <GatedButton
              permission="configure"
              appearance="primary"
              icon={saving.isPending ? <Spinner size="tiny" /> : null}
              blockedBecause={clientSecret.trim() === '' ? t('validation.required') : null}
              onClick={() => saving.mutate()}
            >
              {t('common.save')}
            </GatedButton>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
