import { and, eq, inArray, isNull, ne, sql as text } from 'drizzle-orm';
import type { Ticket as InstanceTicket } from 'shared-types';
import type { Connection } from '../../connections/connection.ts';
import type { Lane } from '../../delivery/lane.ts';
import type { Settlement, TicketWriter } from '../../ports/unit-of-work.ts';
import type { Ticket } from '../../tickets/ticket.ts';
import type { Sql } from './database.ts';
import { insertRows } from './insert-rows.ts';
import { writeRemote } from './remote-tickets.ts';
import { attempts, deliveryClaims, deliveryLanes, tickets } from './schema.ts';
import { rowOf, ticketOf } from './ticket-row.ts';
import { findTickets } from './ticket-store.ts';

/** Rows of one statement, so that none grows beyond a few hundred kilobytes. */
const INSERT_CHUNK = 200;

/** What a transaction writes of tickets. Locks are taken in the order connection, lane, tickets. */
export function createTicketWriter(tx: Sql): TicketWriter {
  return {
    async insertMany(list) {
      for (let start = 0; start < list.length; start += INSERT_CHUNK) {
        await insertRows(tx, tickets, list.slice(start, start + INSERT_CHUNK).map(rowOf), 'fail');
      }
    },
    findMany: (tenantId, ticketIds) => findTickets(tx, tenantId, ticketIds),
    settle: (claimId, lane, settlements) => settle(tx, claimId, lane, settlements),
    async park(tenantId, connectionId) {
      const parked = await tx
        .update(tickets)
        .set({ deliveryState: 'paused', nextAttemptAt: null })
        .where(and(ofConnection(tenantId, connectionId), eq(tickets.deliveryState, 'queued'), isNull(tickets.claimId)))
        .returning({ id: tickets.id });
      return parked.length;
    },
    async unpark(tenantId, connectionId, now) {
      // A circuit that opened before the pause says nothing about now.
      const closed = { consecutiveFailures: 0, openUntil: null };
      await tx.update(deliveryLanes).set(closed).where(eq(deliveryLanes.connectionId, connectionId));
      const resumed = await tx
        .update(tickets)
        .set({ deliveryState: 'queued', nextAttemptAt: now, retries: 0, lastError: null, updatedAt: now })
        .where(and(ofConnection(tenantId, connectionId), inArray(tickets.deliveryState, ['paused', 'queued'])))
        .returning({ id: tickets.id });
      return resumed.length;
    },
    async abandon(tenantId, connectionId, reason, now) {
      await tx.select().from(deliveryLanes).where(eq(deliveryLanes.connectionId, connectionId)).for('update');
      const abandoned = await tx
        .update(tickets)
        .set({ deliveryState: 'failed', nextAttemptAt: null, lastError: reason, claimId: null, updatedAt: now })
        .where(and(ofConnection(tenantId, connectionId), inArray(tickets.deliveryState, ['paused', 'queued'])))
        .returning({ id: tickets.id });
      await tx.delete(deliveryClaims).where(eq(deliveryClaims.connectionId, connectionId));
      return abandoned.length;
    },
    requeue: (connection, ticketIds, now) => requeue(tx, connection, ticketIds, now),
    applyRemote: (connection, remotes, now) => applyRemote(tx, connection, remotes, now),
  };
}

function ofConnection(tenantId: string, connectionId: string) {
  return and(eq(tickets.tenantId, tenantId), eq(tickets.connectionId, connectionId));
}

async function settle(tx: Sql, claimId: string, lane: Lane, settlements: Settlement[]): Promise<void> {
  const [claim] = await tx
    .select({ connectionId: deliveryClaims.connectionId })
    .from(deliveryClaims)
    .where(eq(deliveryClaims.id, claimId));
  if (claim !== undefined) await writeLane(tx, claim.connectionId, lane);
  const delivered = settlements.filter(({ ticket }) => ticket.remote !== null);
  const others = settlements.filter(({ ticket }) => ticket.remote === null);
  await writeFailures(tx, claimId, others);
  await writeDeliveries(tx, delivered);
  await writeAttempts(tx, settlements);
  // What the claim still holds was settled by somebody else meanwhile.
  await tx.update(tickets).set({ claimId: null }).where(eq(tickets.claimId, claimId));
  await tx.delete(deliveryClaims).where(eq(deliveryClaims.id, claimId));
}

async function writeLane(tx: Sql, connectionId: string, lane: Lane): Promise<void> {
  const { concurrency, consecutiveFailures, openUntil } = lane;
  const lastSemaphoreWaitMs = lane.lastSemaphoreWaitMs === null ? null : Math.round(lane.lastSemaphoreWaitMs);
  await tx
    .update(deliveryLanes)
    .set({ concurrency, consecutiveFailures, openUntil, lastSemaphoreWaitMs })
    .where(eq(deliveryLanes.connectionId, connectionId));
}

/** Only tickets that this claim still holds: another node's newer result stays. */
async function writeFailures(tx: Sql, claimId: string, settlements: Settlement[]): Promise<void> {
  if (settlements.length === 0) return;
  const rows = settlements.map(({ ticket, retries }) => ({
    id: ticket.id,
    delivery_state: ticket.deliveryState,
    attempts: ticket.attempts,
    retries,
    last_error: ticket.lastError,
    next_attempt_at: ticket.nextAttemptAt,
    updated_at: ticket.updatedAt,
  }));
  await tx.execute(text`
    update tickets set
      delivery_state = r.delivery_state, attempts = r.attempts, retries = r.retries, manual = false,
      last_error = r.last_error, next_attempt_at = r.next_attempt_at, updated_at = r.updated_at, claim_id = null
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(
      id text, delivery_state text, attempts integer, retries integer, last_error jsonb,
      next_attempt_at timestamptz, updated_at timestamptz)
    where tickets.id = r.id and tickets.claim_id = ${claimId} and tickets.delivery_state <> 'delivered'`);
}

async function writeDeliveries(tx: Sql, settlements: Settlement[]): Promise<void> {
  if (settlements.length === 0) return;
  const ids = settlements.map(({ ticket }) => ticket.id);
  await tx
    .update(tickets)
    .set({ attempts: text`${tickets.attempts} + 1`, manual: false, claimId: null })
    .where(inArray(tickets.id, ids));
  await writeRemote(
    tx,
    settlements.map(({ ticket }) => ({ ticket, remote: ticket.remote as InstanceTicket })),
  );
}

async function writeAttempts(tx: Sql, settlements: Settlement[]): Promise<void> {
  if (settlements.length === 0) return;
  const rows = settlements.map(({ ticket, attempt }) => ({ ...attempt, tenantId: ticket.tenantId }));
  // The same number twice: two nodes had the ticket in hand, and one of them was taken for dead.
  await insertRows(tx, attempts, rows, 'nothing');
}

async function requeue(tx: Sql, connection: Connection, ticketIds: string[] | null, now: Date): Promise<string[]> {
  const paused = connection.pausedFor !== null;
  const which =
    ticketIds === null
      ? eq(tickets.deliveryState, 'failed')
      : and(inArray(tickets.id, ticketIds), ne(tickets.deliveryState, 'delivered'));
  const requeued = await tx
    .update(tickets)
    .set({
      connectionId: connection.id,
      deliveryState: paused ? 'paused' : 'queued',
      nextAttemptAt: paused ? null : now,
      retries: 0,
      manual: true,
      updatedAt: now,
    })
    .where(and(eq(tickets.tenantId, connection.tenantId), isNull(tickets.claimId), which))
    .returning({ id: tickets.id });
  return requeued.map(({ id }) => id);
}

async function applyRemote(
  tx: Sql,
  connection: Connection,
  remotes: InstanceTicket[],
  now: Date,
): Promise<{ changed: Ticket[]; unknown: number }> {
  const newest = newestByCorrelationId(remotes);
  if (newest.size === 0) return { changed: [], unknown: 0 };
  const rows = await tx
    .select()
    .from(tickets)
    .where(and(ofConnection(connection.tenantId, connection.id), inArray(tickets.correlationId, [...newest.keys()])))
    .orderBy(tickets.id)
    .for('update');
  const known = rows.map(ticketOf).map((ticket) => ({
    ticket: { ...ticket, updatedAt: now },
    remote: newest.get(ticket.correlationId) as InstanceTicket,
  }));
  const changedIds = await writeRemote(tx, known);
  const changed = await findTickets(tx, connection.tenantId, changedIds);
  return { changed, unknown: newest.size - rows.length };
}

function newestByCorrelationId(remotes: InstanceTicket[]): Map<string, InstanceTicket> {
  const newest = new Map<string, InstanceTicket>();
  for (const remote of remotes) {
    const other = newest.get(remote.correlation_id);
    if (other === undefined || other.revision < remote.revision) newest.set(remote.correlation_id, remote);
  }
  return newest;
}
