import type { Ports } from '../ports/ports.ts';
import type { TicketSummary } from '../ports/stores.ts';

/** One summary per ticket type, incident first, with the tenant's own state names applied. */
export declare function summarizeTickets(
  deps: Pick<Ports, 'tickets' | 'stateNames' | 'clock'>,
  input: { tenantId: string },
): Promise<TicketSummary[]>;
