import type { Ports } from '../ports/ports.ts';
import type { Attempt, StateChange, Ticket } from './ticket.ts';
import { TicketNotFoundError } from './ticket-errors.ts';

export interface TicketDetail {
  ticket: Ticket;
  /** Newest first. */
  attempts: Attempt[];
  /** Newest first. */
  stateChanges: StateChange[];
}

/** A ticket with everything that happened to it. Throws `TicketNotFoundError`, also for another tenant's id. */
export async function findTicket(
  deps: Pick<Ports, 'tickets'>,
  input: { tenantId: string; ticketId: string },
): Promise<TicketDetail> {
  const { tenantId, ticketId } = input;
  const ticket = await deps.tickets.find(tenantId, ticketId);
  if (ticket === null) throw new TicketNotFoundError();
  const attempts = await deps.tickets.listAttempts(tenantId, ticketId);
  const stateChanges = await deps.tickets.listStateChanges(tenantId, [ticketId]);
  return { ticket, attempts, stateChanges };
}
