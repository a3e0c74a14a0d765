import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { endAllSessions } from '../api/audit.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { GatedButton } from '../session/gated-button.tsx';

/** Asks once, and says whom it meets. Afterwards this browser has no session either. */
export function EndSessionsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const ending = useMutation({ mutationFn: endAllSessions, onSuccess: () => window.location.assign('/') });
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('audit.endSessions')}</DialogTitle>
          <DialogContent>
            {t('audit.endSessionsText')}
            {ending.error !== null && <ErrorBar error={ending.error} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
            <GatedButton
              permission="configure"
              appearance="primary"
              icon={ending.isPending ? <Spinner size="tiny" /> : null}
              onClick={() => ending.mutate()}
            >
              {t('audit.endSessionsConfirm')}
            </GatedButton>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
