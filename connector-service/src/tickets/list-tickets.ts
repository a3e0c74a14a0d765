import type { Ports } from '../ports/ports.ts';
import type { TicketFilter, TicketPage } from '../ports/stores.ts';
import { today } from './today.ts';

/** One page of the tenant's tickets. Throws `InvalidCursorError` for an `after` that we did not make. */
export async function listTickets(
  deps: Pick<Ports, 'tickets' | 'clock'>,
  input: { tenantId: string; filter: Omit<TicketFilter, 'today'> },
): Promise<TicketPage> {
  return deps.tickets.list(input.tenantId, { ...input.filter, today: today(deps.clock()) });
}
