import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
} from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ConnectionView } from '../../../src/http/schemas/connection.ts';
import { removeConnection } from '../api/connection.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { GatedButton } from '../session/gated-button.tsx';

const EFFECTS = ['tokens', 'registration', 'secrets', 'tickets', 'waiting'] as const;

/** Asks once, and says what happens on both sides. What could not be done there is told before the dialog closes. */
export function RemoveConnectionDialog({ connection, onClose }: { connection: ConnectionView; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const removing = useMutation({
    mutationFn: removeConnection,
    onSuccess: (removal) => {
      if (removal.removedOnInstance && removal.tokensRevoked) leave();
    },
  });
  const leave = () => {
    onClose();
    void queries.invalidateQueries();
  };
  const leftover = removing.data;
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && (leftover ? leave() : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('connection.removeTitle')}</DialogTitle>
          <DialogContent>
            {leftover === undefined ? (
              <>
                <Text>{t('connection.removeText', { instance: connection.instanceUrl })}</Text>
                <ul>
                  {EFFECTS.map((effect) => (
                    <li key={effect}>{t(`connection.removeEffects.${effect}`)}</li>
                  ))}
                </ul>
              </>
            ) : (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>
                  {t('connection.removedPartly')} {!leftover.removedOnInstance && t('connection.leftRegistration')}{' '}
                  {!leftover.tokensRevoked && t('connection.leftTokens')}
                </MessageBarBody>
              </MessageBar>
            )}
            {removing.error !== null && <ErrorBar error={removing.error} />}
          </DialogContent>
          <DialogActions>
            {leftover === undefined ? (
              <>
                <Button onClick={onClose}>{t('common.cancel')}</Button>
                <GatedButton
                  permission="configure"
                  appearance="primary"
                  icon={removing.isPending ? <Spinner size="tiny" /> : null}
                  onClick={() => removing.mutate()}
                >
                  {t('connection.remove')}
                </GatedButton>
              </>
            ) : (
              <Button appearance="primary" onClick={leave}>
                {t('common.close')}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
