import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionEventView, HistoryTicket } from '../../../src/http/schemas/improvement-action.ts';
import { RouterLink } from '../components/router-link.tsx';
import { useFormat } from '../language/use-format.ts';
import { ClosureProof } from '../ticket-parts/closure-proof.tsx';
import { type GatheredEvent, gatherPoints } from './gather-points.ts';

/** More than this are shown on request: a proportional action moves nearly every day. */
const SHOWN_AT_FIRST = 8;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  time: { color: tokens.colorNeutralForeground2 },
});

/** What happened, here and at Microsoft, newest first. */
export function ActionEvents({ events }: { events: readonly ActionEventView[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const gathered = useMemo(() => gatherPoints(events), [events]);
  const shown = all ? gathered : gathered.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ol className={styles.list} reversed>
        {shown.map((event) => (
          <li key={keyOf(event)} className={styles.item}>
            <EventText event={event} />
            <Text size={200} className={styles.time}>
              {event.kind === 'points_changed' ? format.days(event.firstDate, event.date) : format.moment(event.at)}
            </Text>
          </li>
        ))}
      </ol>
      {shown.length < gathered.length && (
        <div>
          <Button size="small" onClick={() => setAll(true)}>
            {t('actionHistory.showAll', { count: gathered.length })}
          </Button>
        </div>
      )}
    </>
  );
}

function EventText({ event }: { event: GatheredEvent }) {
  const { t } = useTranslation();
  const format = useFormat();
  switch (event.kind) {
    case 'points_changed':
      return (
        <Text>
          {t('actionHistory.event.points', {
            change: format.gain(event.after - event.before),
            before: format.points(event.before),
            after: format.points(event.after),
          })}
        </Text>
      );
    case 'decided':
      return (
        <>
          <Text>
            {event.changed
              ? t('actionHistory.event.decided', { status: t(`actionStatus.${event.decision}`) })
              : t('actionHistory.event.noted')}
            {event.by !== null && ` ${t('actionHistory.event.by', { person: event.by })}`}
          </Text>
          {event.comment !== null && <Text italic>{event.comment}</Text>}
          {event.assignedTo !== null && <Text>{t('actionHistory.event.assigned', { person: event.assignedTo })}</Text>}
        </>
      );
    case 'ticket_shared':
      return (
        <Text>
          <TicketLink ticket={event.ticket} /> {t('actionHistory.event.shared', { person: event.by })}
        </Text>
      );
    case 'ticket_state_changed':
      return (
        <Text>
          <TicketLink ticket={event.ticket} /> {t('actionHistory.event.state', { state: event.stateName })}
        </Text>
      );
    case 'ticket_closed':
      return (
        <>
          <Text>
            <TicketLink ticket={event.ticket} /> {t('actionHistory.event.closed', { state: event.stateName })}
          </Text>
          <ClosureProof proof={event.proof} />
        </>
      );
  }
}

function TicketLink({ ticket }: { ticket: HistoryTicket }) {
  return <RouterLink to={`/tickets?ticket=${ticket.id}`}>{ticket.number ?? ticket.name}</RouterLink>;
}

/** A ticket cannot enter two states at one moment, nor the points change twice a day. */
function keyOf(event: GatheredEvent): string {
  const what = 'ticket' in event ? event.ticket.id : '';
  const state = 'stateName' in event ? event.stateName : '';
  return `${event.kind} ${event.at} ${what} ${state}`;
}
