import { Badge, type BadgeProps, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../src/http/schemas/ticket.ts';

const COLORS = {
  queued: 'informative',
  paused: 'warning',
  delivered: 'brand',
  failed: 'danger',
} as const satisfies Record<TicketView['deliveryState'], BadgeProps['color']>;

const useStyles = makeStyles({ root: { flexShrink: 0, whiteSpace: 'nowrap' } });

type Stateful = Pick<TicketView, 'deliveryState'> & { remote: { stateName: string; active: boolean } | null };

/** The state in ServiceNow under the tenant's own name; before that, where the ticket is on its way. */
export function TicketStateBadge({ ticket }: { ticket: Stateful }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { deliveryState, remote } = ticket;
  if (deliveryState === 'delivered' && remote !== null) {
    return (
      <Badge appearance="tint" className={styles.root} color={remote.active ? 'brand' : 'success'}>
        {remote.stateName}
      </Badge>
    );
  }
  return (
    <Badge appearance="tint" className={styles.root} color={COLORS[deliveryState]}>
      {t(`ticket.delivery.${deliveryState}`)}
    </Badge>
  );
}
