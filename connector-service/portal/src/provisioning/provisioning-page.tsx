import { Card, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Provisioning } from '../../../src/http/schemas/provisioning.ts';
import { provisioningQuery } from '../api/provisioning.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { Page } from '../components/page.tsx';
import { useProblemTitle } from '../connection/use-problem-title.ts';
import { CardSkeleton } from '../home/card-skeleton.tsx';
import { ProvisioningActions } from './provisioning-actions.tsx';
import { ProvisioningItem } from './provisioning-item.tsx';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '960px' },
  card: { padding: tokens.spacingHorizontalXXL },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
  },
});

/** For "the installation is complete, but I see no cards and cannot share": what stands, what is missing, what to do. */
export default function ProvisioningPage() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(provisioningQuery);
  return (
    <Page title={t('provisioning.title')} description={t('provisioning.description')}>
      <div className={styles.column}>
        {data === undefined && error !== null && <ErrorBar error={error} onRetry={refetch} />}
        {data === undefined && error === null && <CardSkeleton />}
        {data !== undefined && (
          <>
            <Headline report={data} />
            <ProvisioningActions report={data} />
            <Card className={styles.card}>
              <ol className={styles.list} aria-label={t('provisioning.title')}>
                {data.items.map((item) => (
                  <ProvisioningItem key={item.key} item={item} />
                ))}
              </ol>
            </Card>
          </>
        )}
      </div>
    </Page>
  );
}

/** What the list comes to. */
function Headline({ report }: { report: Provisioning }) {
  const { t } = useTranslation();
  const title = useProblemTitle();
  const problem = report.items.find(({ status }) => status === 'attention' || status === 'retrying');
  return (
    <MessageBar intent={problem === undefined ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{problem === undefined ? t('provisioning.ready') : title(problem)}</MessageBarTitle>
        {t(problem === undefined ? 'provisioning.readyText' : 'provisioning.notReadyText')}
      </MessageBarBody>
    </MessageBar>
  );
}
