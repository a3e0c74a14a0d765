import { Badge, type BadgeProps } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../src/http/schemas/ticket.ts';

const COLORS = {
  queued: 'informative',
  paused: 'warning',
  delivered: 'brand',
  failed: 'danger',
} as const satisfies Record<TicketView['deliveryState'], BadgeProps['color']>;

type Stateful = Pick<TicketView, 'deliveryState'> & { remote: { stateName: string; active: boolean } | null };

/** The state in ServiceNow under the tenant's own name; before that, where the ticket is on its way. */
export function TicketStateBadge({ ticket }: { ticket: Stateful }) {
  const { t } = useTranslation();
  const { deliveryState, remote } = ticket;
  if (deliveryState === 'delivered' && remote !== null) {
    return (
      <Badge appearance="tint" color={remote.active ? 'brand' : 'success'}>
        {remote.stateName}
      </Badge>
    );
  }
  return (
    <Badge appearance="tint" color={COLORS[deliveryState]}>
      {t(`ticket.delivery.${deliveryState}`)}
    </Badge>
  );
}
