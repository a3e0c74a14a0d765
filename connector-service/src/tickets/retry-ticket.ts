import type { Ports } from '../ports/ports.ts';
import type { Ticket } from './ticket.ts';

/** Throws `TicketNotFoundError`, `TicketNotRetriableError`, `ConnectionMissingError`. */
export declare function retryTicket(
  deps: Pick<Ports, 'inTransaction' | 'tickets' | 'clock' | 'ticketChanges'>,
  input: { tenantId: string; ticketId: string; actor: string },
): Promise<Ticket>;

/** Puts every failed ticket of the tenant back. */
export declare function retryFailedTickets(
  deps: Pick<Ports, 'inTransaction' | 'clock'>,
  input: { tenantId: string; actor: string },
): Promise<{ requeued: number }>;
