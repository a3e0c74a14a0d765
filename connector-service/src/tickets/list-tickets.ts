import type { Ports } from '../ports/ports.ts';
import type { TicketFilter, TicketPage } from '../ports/stores.ts';

/** Throws `InvalidCursorError` (400) for an `after` that we did not make. */
export declare function listTickets(
  deps: Pick<Ports, 'tickets' | 'clock'>,
  input: { tenantId: string; filter: Omit<TicketFilter, 'today'> },
): Promise<TicketPage>;
