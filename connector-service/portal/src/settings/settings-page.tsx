import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { connectionQuery } from '../api/connection.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { Page } from '../components/page.tsx';
import { ProblemBar } from '../connection/problem-bar.tsx';
import { CardSkeleton } from '../home/card-skeleton.tsx';
import { AuthorizationResultBar } from './authorization-result-bar.tsx';
import { ConnectionGuide } from './connection-guide.tsx';
import { ConnectionStatusCard } from './connection-status-card.tsx';
import { CredentialNotices } from './credential-notices.tsx';
import { StateNamesCard } from './state-names-card.tsx';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '960px' },
});

/** Connect to ServiceNow, look after the connection, name the states. */
export default function SettingsPage() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(connectionQuery);
  const connection = data?.connection ?? null;
  const problem = connection?.problem ?? null;
  return (
    <Page title={t('settings.title')} description={t('settings.description')}>
      <div className={styles.column}>
        <AuthorizationResultBar problem={problem} />
        {data !== undefined && <CredentialNotices {...data} />}
        {error !== null && data === undefined && <ErrorBar error={error} onRetry={refetch} />}
        {data === undefined && error === null && <CardSkeleton />}
        {data !== undefined && (connection === null || connection.authorizedAt === null) && (
          <>
            {problem !== null && problem.notice.code !== 'connection_not_authorized' && (
              <ProblemBar problem={problem} action={null} />
            )}
            <ConnectionGuide {...data} />
          </>
        )}
        {connection !== null && connection.authorizedAt !== null && <ConnectionStatusCard connection={connection} />}
        {connection !== null && connection.authorizedAt !== null && <StateNamesCard />}
      </div>
    </Page>
  );
}
