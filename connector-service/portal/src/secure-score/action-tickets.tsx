import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { improvementActionTicketsQuery } from '../api/improvement-actions.ts';
import { ErrorBar } from '../components/error-bar.tsx';
import { RouterLink } from '../components/router-link.tsx';
import { useFormat } from '../language/use-format.ts';
import { TicketNumber } from '../ticket-parts/ticket-number.tsx';
import { TicketStateBadge } from '../ticket-parts/ticket-state-badge.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** The tickets that were made for one improvement action, newest first. */
export function ActionTickets({ actionId }: { actionId: string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  const { data: tickets, error, refetch } = useQuery(improvementActionTicketsQuery(actionId));
  if (tickets === undefined) return error === null ? null : <ErrorBar error={error} onRetry={refetch} />;
  if (tickets.length === 0) return <Text>{t('secureScore.panel.noTickets')}</Text>;
  return (
    <ul className={styles.list}>
      {tickets.map((ticket) => (
        <li key={ticket.id}>
          <div className={styles.line}>
            <RouterLink to={`/tickets?ticket=${ticket.id}`}>{ticket.task.name}</RouterLink>
            <TicketStateBadge ticket={ticket} />
            <TicketNumber number={ticket.remote?.number ?? null} url={ticket.remote?.url ?? null} />
          </div>
          <Text size={200}>
            {t('secureScore.panel.sharedBy', {
              person: ticket.task.requestedBy,
              date: format.moment(ticket.createdAt),
            })}
          </Text>
        </li>
      ))}
    </ul>
  );
}
