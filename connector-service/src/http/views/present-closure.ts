import { type Closure, isUnproven } from '../../tickets/list-closures.ts';
import type { ClosureProof } from '../../tickets/prove-closure.ts';
import type { Ticket } from '../../tickets/ticket.ts';
import type { ClosureProofView } from '../schemas/closure.ts';
import type { ClosureView, HistoryTicket } from '../schemas/improvement-action.ts';
import { presentOpenTicket, type TicketSurroundings } from './present-ticket.ts';

export function presentClosure(closure: Closure, around: TicketSurroundings): ClosureView {
  const { ticket, closedAt, proof } = closure;
  return {
    ticket: presentHistoryTicket(ticket, around),
    closedAt: closedAt.toISOString(),
    proof: presentClosureProof(proof),
    unproven: isUnproven(closure),
  };
}

export function presentClosureProof(proof: ClosureProof): ClosureProofView {
  const { verdict, pointsBefore, pointsBest, pointsNow, since } = proof;
  return { verdict, pointsBefore, pointsBest, pointsNow, since };
}

/** Enough to name a ticket and to link to it. */
export function presentHistoryTicket(ticket: Ticket, around: TicketSurroundings): HistoryTicket {
  const { id, ticketType, number, url } = presentOpenTicket(ticket, around);
  return { id, ticketType, number, url, name: ticket.task.name };
}
