import { Badge, type BadgeProps, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../src/http/schemas/ticket.ts';
import { type StateTone, toneOf } from './state-tone.ts';

const COLORS = {
  queued: 'informative',
  paused: 'warning',
  delivered: 'brand',
  failed: 'danger',
} as const satisfies Record<TicketView['deliveryState'], BadgeProps['color']>;

/** One colour for each meaning, in every place. */
export const STATE_COLORS: Record<StateTone, NonNullable<BadgeProps['color']>> = {
  new: 'informative',
  working: 'brand',
  waiting: 'warning',
  done: 'success',
  cancelled: 'subtle',
  failed: 'danger',
  other: 'important',
  gone: 'subtle',
  unknown: 'important',
};

const useStyles = makeStyles({ root: { flexShrink: 0, whiteSpace: 'nowrap' } });

type Stateful = Pick<TicketView, 'deliveryState'> & {
  remote: Pick<NonNullable<TicketView['remote']>, 'stateName' | 'stateMeaning' | 'outcome'> | null;
};

/** The state in ServiceNow under the tenant's own name; before that, where the ticket is on its way. */
export function TicketStateBadge({ ticket }: { ticket: Stateful }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { deliveryState, remote } = ticket;
  if (deliveryState === 'delivered' && remote !== null) {
    // A state that tells the outcome needs no second word; "Closed" of a change without success does.
    const tellsOutcome = ['open', 'done', 'cancelled', 'gone'].includes(remote.outcome);
    return (
      <Badge appearance="tint" className={styles.root} color={STATE_COLORS[toneOf(remote)]}>
        {tellsOutcome
          ? remote.stateName
          : t('ticket.stateAndOutcome', { state: remote.stateName, outcome: t(`outcome.${remote.outcome}`) })}
      </Badge>
    );
  }
  return (
    <Badge appearance="tint" className={styles.root} color={COLORS[deliveryState]}>
      {t(`ticket.delivery.${deliveryState}`)}
    </Badge>
  );
}
