import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TicketType } from 'shared-types';
import { newestTicketsQuery } from '../api/tickets.ts';
import { RouterLink } from '../components/router-link.tsx';
import { useFormat } from '../language/use-format.ts';
import { TicketStateBadge } from '../ticket-parts/ticket-state-badge.tsx';

const SHOWN = 3;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    '@media (max-width: 479px)': { flexWrap: 'wrap' },
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (max-width: 479px)': { flexBasis: '100%' },
  },
  time: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  heading: { margin: 0 },
});

/** The tickets of one type that changed last. */
export function NewestChanges({ ticketType }: { ticketType: TicketType }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  const { data: tickets = [] } = useQuery(newestTicketsQuery(ticketType, SHOWN));
  return (
    <div>
      <Text as="h3" size={300} weight="semibold" className={styles.heading}>
        {t('home.tickets.newest')}
      </Text>
      <ul className={styles.list}>
        {tickets.map((ticket) => (
          <li key={ticket.id} className={styles.item}>
            <RouterLink className={styles.name} to={`/tickets?ticketType=${ticketType}&ticket=${ticket.id}`}>
              {ticket.remote?.number ? `${ticket.remote.number} ` : ''}
              {ticket.task.name}
            </RouterLink>
            <TicketStateBadge ticket={ticket} />
            <Text size={200} className={styles.time}>
              {format.relative(ticket.remote?.updatedAt ?? ticket.updatedAt)}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
