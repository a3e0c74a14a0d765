import { Button, makeStyles } from '@fluentui/react-components';
import { Send20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRunningShare } from './running-share.ts';
import { shareProgressQuery } from './share-progress-query.ts';

const ShareProgressDialog = lazy(() => import('./share-progress-dialog.tsx'));

const useStyles = makeStyles({
  root: {
    color: '#ffffff',
    whiteSpace: 'nowrap',
    ':hover': { color: '#ffffff', backgroundColor: '#0c3b5e' },
    ':hover:active': { color: '#ffffff', backgroundColor: '#0a2e4a' },
  },
});

/** The way back to a share that was left while it ran. */
export function ShareProgressButton() {
  const styles = useStyles();
  const { t } = useTranslation();
  const ids = useRunningShare();
  // The dialog stays when all have arrived and the button is gone.
  const [opened, setOpened] = useState<readonly string[] | null>(null);
  const { data: tickets = [] } = useQuery(shareProgressQuery(ids));
  const done = tickets.filter(({ deliveryState }) => deliveryState === 'delivered').length;
  return (
    <>
      {ids.length > 0 && (
        <Button
          appearance="transparent"
          className={styles.root}
          icon={<Send20Regular />}
          onClick={() => setOpened(ids)}
        >
          {t('shareProgress.button', { done, total: ids.length })}
        </Button>
      )}
      {opened !== null && (
        <Suspense>
          <ShareProgressDialog ids={opened} onClose={() => setOpened(null)} />
        </Suspense>
      )}
    </>
  );
}
