import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowSwap24Regular, Warning24Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketType } from 'shared-types';
import type { TicketSummaryView } from '../../../src/http/schemas/ticket.ts';
import { ticketSummariesQuery } from '../api/tickets.ts';
import { DashboardCard } from '../components/dashboard-card.tsx';
import { ErrorBar } from '../components/error-bar.tsx';
import { LinkButton } from '../components/link-button.tsx';
import { RouterLink } from '../components/router-link.tsx';
import { useFormat } from '../language/use-format.ts';
import { GatedButton } from '../session/gated-button.tsx';
import { useOpenShare } from '../share/use-open-share.ts';
import { useShareBlocker } from '../share/use-share-blocker.ts';
import { CardContentSkeleton } from './card-skeleton.tsx';
import { NewestChanges } from './newest-changes.tsx';

const StateChart = lazy(() => import('./state-chart.tsx'));

const useStyles = makeStyles({
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXL, margin: 0 },
  count: { display: 'flex', flexDirection: 'column' },
  number: { fontSize: tokens.fontSizeHero700, fontWeight: tokens.fontWeightSemibold, lineHeight: 1.2, margin: 0 },
  // Room for the bar and one line of names, so that nothing moves when they arrive.
  chart: { minHeight: '40px' },
});

const ICONS = { change: <ArrowSwap24Regular />, incident: <Warning24Regular /> };

/** One type of tickets: how many, in which states, what is late, what is new, and what can be done. */
export function TicketsCard({ ticketType }: { ticketType: TicketType }) {
  const { t } = useTranslation();
  const openShare = useOpenShare();
  const blocker = useShareBlocker();
  const { data, error, refetch } = useQuery(ticketSummariesQuery);
  const summary = data?.find((candidate) => candidate.ticketType === ticketType);
  return (
    <DashboardCard
      icon={ICONS[ticketType]}
      title={t(`home.tickets.${ticketType}`)}
      footer={
        <>
          <GatedButton
            permission="share"
            appearance="primary"
            blockedBecause={blocker}
            onClick={() => openShare({ kind: 'scratch', ticketType })}
          >
            {t('home.tickets.create')}
          </GatedButton>
          <LinkButton to={`/tickets?ticketType=${ticketType}`}>{t('home.tickets.viewAll')}</LinkButton>
          <LinkButton appearance="subtle" to="/settings/servicenow">
            {t('home.tickets.manage')}
          </LinkButton>
        </>
      }
    >
      {error !== null && data === undefined && <ErrorBar error={error} onRetry={refetch} />}
      {data === undefined && error === null && <CardContentSkeleton label={t('common.loading')} />}
      {summary !== undefined &&
        (summary.total > 0 ? <Filled summary={summary} /> : <Text>{t('home.tickets.none')}</Text>)}
    </DashboardCard>
  );
}

function Filled({ summary }: { summary: TicketSummaryView }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { ticketType } = summary;
  return (
    <>
      <dl className={styles.counts}>
        <Count
          name={t('home.tickets.open')}
          value={summary.open}
          to={`/tickets?ticketType=${ticketType}&active=true`}
        />
        <Count
          name={t('home.tickets.overdue')}
          value={summary.overdue}
          to={`/tickets?ticketType=${ticketType}&overdue=true&sort=due`}
        />
        <Count
          name={t('home.tickets.dueSoon')}
          value={summary.dueSoon}
          to={`/tickets?ticketType=${ticketType}&active=true&sort=due`}
        />
        {summary.waiting > 0 && (
          <Count
            name={t('home.tickets.waiting')}
            value={summary.waiting}
            to={`/tickets?ticketType=${ticketType}&deliveryState=queued`}
          />
        )}
      </dl>
      <div className={styles.chart}>
        <Suspense>
          <StateChart states={summary.states} ticketType={ticketType} />
        </Suspense>
      </div>
      <NewestChanges ticketType={ticketType} />
    </>
  );
}

function Count({ name, value, to }: { name: string; value: number; to: string }) {
  const styles = useStyles();
  const format = useFormat();
  return (
    <div className={styles.count}>
      <dt>
        <Text size={200}>{name}</Text>
      </dt>
      <dd className={styles.number}>
        {value > 0 ? (
          <RouterLink to={to} className={styles.number} aria-label={`${name}: ${format.number(value)}`}>
            {format.number(value)}
          </RouterLink>
        ) : (
          format.number(value)
        )}
      </dd>
    </div>
  );
}
