import { useState } from 'react';
import { useAnnounce } from '../components/announcer.tsx';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { Problem } from '../components/problem.tsx';
import { undoStep } from '../services/setup.ts';
import { useTranslation } from '../texts/translate.ts';
import { useAction } from '../use-action.ts';

/** Ends the connection from this side, after saying what goes and what stays. */
export function Disconnect({ reload }: { reload: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const disconnect = useAction(async () => {
    await undoStep('authorize');
    await reload();
    announce(t('status.disconnected'));
  });
  return (
    <>
      {disconnect.error === null ? null : <Problem error={disconnect.error} />}
      <button
        type="button"
        className="m365-button m365-button--secondary"
        disabled={disconnect.running}
        onClick={() => setAsking(true)}
      >
        {t('status.disconnect')}
      </button>
      {asking ? (
        <ConfirmDialog
          title={t('status.disconnect_title')}
          action={t('status.disconnect')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            void disconnect.run();
          }}
        >
          <p>{t('status.disconnect_goes')}</p>
          <p>{t('status.disconnect_stays')}</p>
          <p>{t('status.disconnect_for_good')}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
