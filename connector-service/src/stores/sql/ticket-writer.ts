import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Ticket as InstanceTicket } from 'shared-types';
import type { Connection } from '../../connections/connection.ts';
import type { TicketWriter } from '../../ports/unit-of-work.ts';
import type { Ticket } from '../../tickets/ticket.ts';
import type { Sql } from './database.ts';
import { NOT_IN_HAND } from './in-hand.ts';
import { insertRows } from './insert-rows.ts';
import { holdOffClaims } from './lane-row.ts';
import { remoteUpdates } from './remote-tickets.ts';
import { deliveryClaims, tickets } from './schema.ts';
import { settleClaim } from './settle-claim.ts';
import { rowOf, ticketOf } from './ticket-row.ts';
import { findTickets } from './ticket-store.ts';

/** Rows of one statement, so that none grows beyond a few hundred kilobytes. */
const INSERT_CHUNK = 200;

/** What a transaction writes of tickets. Locks are taken in the order connection, lane, tickets, claims. */
export function createTicketWriter(tx: Sql): TicketWriter {
  return {
    async insertMany(list) {
      for (let start = 0; start < list.length; start += INSERT_CHUNK) {
        await insertRows(tx, tickets, list.slice(start, start + INSERT_CHUNK).map(rowOf), 'fail');
      }
    },
    findMany: (tenantId, ticketIds) => findTickets(tx, tenantId, ticketIds),
    settle: (claim, lane, settlements) => settleClaim(tx, claim, lane, settlements),
    async release(claim) {
      await tx.delete(deliveryClaims).where(eq(deliveryClaims.id, claim.id));
    },
    async park(tenantId, connectionId) {
      await holdOffClaims(tx, connectionId);
      const parked = await tx
        .update(tickets)
        .set({ deliveryState: 'paused', nextAttemptAt: null })
        .where(and(ofConnection(tenantId, connectionId), eq(tickets.deliveryState, 'queued'), NOT_IN_HAND))
        .returning({ id: tickets.id });
      return parked.length;
    },
    async unpark(tenantId, connectionId, now) {
      // A circuit that opened before the pause says nothing about now.
      await holdOffClaims(tx, connectionId, { consecutiveFailures: 0, openUntil: null });
      const resumed = await tx
        .update(tickets)
        .set({ deliveryState: 'queued', nextAttemptAt: now, retries: 0, lastError: null, updatedAt: now })
        .where(and(ofConnection(tenantId, connectionId), inArray(tickets.deliveryState, ['paused', 'queued'])))
        .returning({ id: tickets.id });
      return resumed.length;
    },
    async abandon(tenantId, connectionId, reason, now) {
      await holdOffClaims(tx, connectionId);
      const abandoned = await tx
        .update(tickets)
        .set({ deliveryState: 'failed', nextAttemptAt: null, lastError: reason, updatedAt: now })
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

async function requeue(tx: Sql, connection: Connection, ticketIds: string[] | null, now: Date): Promise<string[]> {
  const paused = connection.pausedFor !== null;
  await holdOffClaims(tx, connection.id);
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
    .where(and(eq(tickets.tenantId, connection.tenantId), NOT_IN_HAND, which))
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
  const { parts, changed: written } = remoteUpdates(tx, known, 'by_feed');
  const changedRows = await tx
    .with(...parts)
    .select({ id: written.id })
    .from(written);
  const changedIds = changedRows.map(({ id }) => id);
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
