import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { connectionQuery } from '../api/connection.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { Page } from '../components/page.tsx';
import { useSession } from '../session/session-context.ts';
import { AttentionList } from './attention-list.tsx';
import { CardSkeleton } from './card-skeleton.tsx';
import { ConnectCard } from './connect-card.tsx';
import { HealthCard } from './health-card.tsx';
import { ScoreCard } from './score-card.tsx';
import { TicketsCard } from './tickets-card.tsx';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 400px), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'stretch',
    // Three and one would leave most of the second row empty.
    '@media (min-width: 1500px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    '@media (min-width: 1880px)': { gridTemplateColumns: 'repeat(auto-fit, minmax(360px, 1fr))' },
  },
});

/** What needs a person, and the state of everything at a glance. */
export function HomePage() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { person } = useSession();
  const { data, error, refetch } = useQuery(connectionQuery);
  const connection = data?.connection;
  return (
    <Page title={t('navigation.home')} description={t('home.description', { name: person.name })}>
      {error !== null && data === undefined && <ErrorBar error={error} onRetry={refetch} />}
      {connection && <AttentionList connection={connection} />}
      <div className={styles.grid}>
        {connection === null && <ConnectCard />}
        {connection === undefined && error === null && [1, 2, 3].map((place) => <CardSkeleton key={place} />)}
        {connection && (
          <>
            <TicketsCard ticketType="change" />
            <TicketsCard ticketType="incident" />
          </>
        )}
        {data !== undefined && <ScoreCard />}
        {connection && <HealthCard connection={connection} />}
      </div>
    </Page>
  );
}
