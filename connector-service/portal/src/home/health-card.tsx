import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { PlugConnected24Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { ConnectionView } from '../../../src/http/schemas/connection.ts';
import { DashboardCard } from '../components/dashboard-card.tsx';
import { FactList } from '../components/fact-list.tsx';
import { LinkButton } from '../components/link-button.tsx';
import { ConnectionBadge } from '../connection/connection-badge.tsx';
import { useProblemTitle } from '../connection/use-problem-title.ts';
import { useFormat } from '../language/use-format.ts';

const useStyles = makeStyles({ status: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' } });

/** Whether the link to ServiceNow works, and since when. */
export function HealthCard({ connection }: { connection: ConnectionView }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  const title = useProblemTitle();
  const { problem } = connection;
  return (
    <DashboardCard
      icon={<PlugConnected24Regular />}
      title={t('home.health.title')}
      footer={
        <>
          <LinkButton to="/settings/servicenow">{t('home.tickets.manage')}</LinkButton>
          <LinkButton appearance="subtle" to="/ticketProvisioningServiceNow">
            {t('navigation.provisioning')}
          </LinkButton>
        </>
      }
    >
      <div className={styles.status}>
        <ConnectionBadge status={connection.status} />
        {problem !== null && <Text>{title(problem)}</Text>}
      </div>
      <FactList
        facts={[
          [t('connection.instance'), connection.instanceUrl],
          [t('connection.authorizedAs'), connection.authorizedAs],
          [
            t('connection.lastContact'),
            connection.lastContactAt === null ? null : format.relative(connection.lastContactAt),
          ],
          [t('connection.lastRing'), connection.lastRingAt === null ? null : format.relative(connection.lastRingAt)],
        ]}
      />
    </DashboardCard>
  );
}
