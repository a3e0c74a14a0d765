import type { Ports } from '../ports/ports.ts';
import type { Attempt, StateChange, Ticket } from './ticket.ts';

export interface TicketDetail {
  ticket: Ticket;
  attempts: Attempt[];
  stateChanges: StateChange[];
}

/** Throws `TicketNotFoundError`. */
export declare function findTicket(
  deps: Pick<Ports, 'tickets'>,
  input: { tenantId: string; ticketId: string },
): Promise<TicketDetail>;
