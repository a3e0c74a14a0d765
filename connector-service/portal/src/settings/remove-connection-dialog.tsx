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

interface Props {
  connection: ConnectionView;
  /** `start_over`: nobody has authorized it yet, so there is nothing to end on the instance. */
  kind?: 'remove' | 'start_over';
  onClose: () => void;
}

/** Asks once, and says what happens on both sides. What could not be done there is told before the dialog closes. */
export function RemoveConnectionDialog({ connection, kind = 'remove', onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const removing = useMutation({
    mutationFn: removeConnection,
    onSuccess: (removal) => {
      if (isUnused || (removal.removedOnInstance && removal.tokensRevoked)) leave();
    },
  });
  const isUnused = kind === 'start_over';
  const leave = () => {
    onClose();
    void queries.invalidateQueries();
  };
  const leftover = removing.data;
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && (leftover ? leave() : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t(isUnused ? 'guide.startOver.title' : 'connection.removeTitle')}</DialogTitle>
          <DialogContent>
            {isUnused && <Text>{t('guide.startOver.text', { instance: connection.instanceUrl })}</Text>}
            {isUnused ? null : leftover === undefined ? (
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
                  {t(isUnused ? 'guide.startOver.button' : 'connection.remove')}
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
