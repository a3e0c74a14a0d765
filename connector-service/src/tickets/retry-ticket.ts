import { ConnectionMissingError } from '../connections/connection-errors.ts';
import type { Ports } from '../ports/ports.ts';
import type { UnitOfWork } from '../ports/unit-of-work.ts';
import type { Ticket } from './ticket.ts';
import { TicketNotFoundError, TicketNotRetriableError } from './ticket-errors.ts';

/** A page that hears of so many reads everything again. */
const MOST_TOLD = 1_000;

export type RetryDeps = Pick<Ports, 'inTransaction' | 'clock' | 'ticketChanges'>;

/**
 * Sends a ticket now, by hand: a failed one again, a waiting one at once, on the tenant's present connection.
 *
 * Throws `TicketNotFoundError`, `TicketNotRetriableError` (already delivered), `ConnectionMissingError`.
 */
export async function retryTicket(
  deps: RetryDeps,
  input: { tenantId: string; ticketId: string; actor: string },
): Promise<Ticket> {
  const { tenantId, ticketId, actor } = input;
  const retried = await deps.inTransaction(async (unit) => {
    const [ticket] = await unit.tickets.findMany(tenantId, [ticketId]);
    if (ticket === undefined) throw new TicketNotFoundError();
    if (ticket.deliveryState === 'delivered') throw new TicketNotRetriableError();
    await requeue(unit, { tenantId, actor, now: deps.clock() }, [ticketId]);
    const [current] = await unit.tickets.findMany(tenantId, [ticketId]);
    return current ?? ticket;
  });
  deps.ticketChanges.publish([retried]);
  return retried;
}

/** Puts every failed ticket of the tenant back. Throws `ConnectionMissingError`. */
export function retryFailedTickets(
  deps: RetryDeps,
  input: { tenantId: string; actor: string },
): Promise<{ requeued: number }> {
  return retryMany(deps, input, null);
}

/**
 * Sends the named tickets now, as {@link retryTicket} does one: those that are delivered, in hand, unknown or of
 * another tenant are left out and not counted. Throws `ConnectionMissingError`.
 */
export function retryTickets(
  deps: RetryDeps,
  input: { tenantId: string; ticketIds: string[]; actor: string },
): Promise<{ requeued: number }> {
  return retryMany(deps, input, input.ticketIds);
}

async function retryMany(
  deps: RetryDeps,
  { tenantId, actor }: { tenantId: string; actor: string },
  ticketIds: string[] | null,
): Promise<{ requeued: number }> {
  const { requeued, told } = await deps.inTransaction(async (unit) => {
    const ids = await requeue(unit, { tenantId, actor, now: deps.clock() }, ticketIds);
    return { requeued: ids.length, told: await unit.tickets.findMany(tenantId, ids.slice(0, MOST_TOLD)) };
  });
  deps.ticketChanges.publish(told);
  return { requeued };
}

async function requeue(
  unit: UnitOfWork,
  by: { tenantId: string; actor: string; now: Date },
  ticketIds: string[] | null,
): Promise<string[]> {
  const { tenantId, actor, now } = by;
  const connection = await unit.connections.readByTenant(tenantId);
  if (connection === null) throw new ConnectionMissingError();
  const requeued = await unit.tickets.requeue(connection, ticketIds, now);
  const details = { ticketIds: ticketIds ?? 'all failed', requeued: requeued.length };
  await unit.audit.append({ at: now, tenantId, actor, action: 'ticket.retry', outcome: 'done', details });
  if (connection.pausedFor === null) await unit.jobs.wakeDelivery(connection.id);
  return requeued;
}
