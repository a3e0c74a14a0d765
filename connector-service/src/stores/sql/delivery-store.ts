import { and, count, eq, inArray, isNull, lte, min, notInArray, sql as text } from 'drizzle-orm';
import { allowedRequests, type Lane } from '../../delivery/lane.ts';
import type { Backlog, Claim, ClaimRequest, DeliveryStore } from '../../ports/delivery-store.ts';
import type { Sql } from './database.ts';
import { connections, deliveryClaims, deliveryLanes, tickets, workerNodes } from './schema.ts';
import { ticketOf } from './ticket-row.ts';

/** A node that has not been heard of for so long is dead: four missed beats. */
const DEAD_AFTER_SECONDS = 8;

const UNDELIVERED = ['queued', 'paused', 'failed'] as const;

const nodeLives = text`exists (
  select 1 from worker_nodes n
  where n.id = delivery_claims.node_id and n.beat_at > now() - make_interval(secs => ${DEAD_AFTER_SECONDS}))`;

/** Due tickets and the batches in hand. */
export function createDeliveryStore(sql: Sql): DeliveryStore {
  return {
    claim: (request) => sql.transaction((tx) => claim(tx, request)),
    release: (claimId) => sql.transaction((tx) => release(tx, [claimId])),
    listDue: (now) => listDue(sql, now),
    measureBacklog: () => measureBacklog(sql),
    async beat(nodeId, claimsInHand) {
      await sql.transaction(async (tx) => {
        const beat = { beatAt: text`now()` };
        await tx
          .insert(workerNodes)
          .values({ id: nodeId, ...beat })
          .onConflictDoUpdate({ target: workerNodes.id, set: beat });
        const lost = claimsInHand.length === 0 ? undefined : notInArray(deliveryClaims.id, claimsInHand);
        const orphans = await tx
          .select({ id: deliveryClaims.id })
          .from(deliveryClaims)
          .where(and(eq(deliveryClaims.nodeId, nodeId), lost));
        await release(tx, idsOf(orphans));
        // Rows of nodes that ended without saying so; a claim of theirs is dead without them as well.
        await tx.execute(text`delete from worker_nodes where beat_at < now() - interval '1 hour'`);
      });
    },
    async leave(nodeId) {
      await sql.transaction(async (tx) => {
        const mine = await tx
          .select({ id: deliveryClaims.id })
          .from(deliveryClaims)
          .where(eq(deliveryClaims.nodeId, nodeId));
        await release(tx, idsOf(mine));
        await tx.delete(workerNodes).where(eq(workerNodes.id, nodeId));
      });
    },
  };
}

/** The lane's row lock makes claims of one connection come one after another, over all nodes. */
async function claim(tx: Sql, request: ClaimRequest): Promise<Claim | null> {
  const { connectionId, now } = request;
  const lane = await lockLane(tx, connectionId);
  if (lane === null) return null;
  await freeDeadClaims(tx, connectionId);
  const inFlight = await tx.$count(deliveryClaims, eq(deliveryClaims.connectionId, connectionId));
  if (inFlight >= allowedRequests(lane, now)) return null;
  const due = tx
    .select({ id: tickets.id })
    .from(tickets)
    .where(
      and(
        eq(tickets.connectionId, connectionId),
        eq(tickets.deliveryState, 'queued'),
        isNull(tickets.claimId),
        lte(tickets.nextAttemptAt, now),
      ),
    )
    .orderBy(tickets.nextAttemptAt, tickets.createdAt)
    .limit(request.limit)
    .for('update', { skipLocked: true });
  const rows = await tx.update(tickets).set({ claimId: request.claimId }).where(inArray(tickets.id, due)).returning();
  if (rows.length === 0) return null;
  await tx.insert(deliveryClaims).values({ id: request.claimId, connectionId, nodeId: request.nodeId, claimedAt: now });
  const claimed = rows
    .toSorted((first, second) => first.createdAt.getTime() - second.createdAt.getTime())
    .map((row) => ({ ticket: ticketOf(row), retries: row.retries, manual: row.manual }));
  return { id: request.claimId, connectionId, lane, tickets: claimed };
}

async function lockLane(tx: Sql, connectionId: string): Promise<Lane | null> {
  const [row] = await tx
    .select({ lane: deliveryLanes })
    .from(deliveryLanes)
    .innerJoin(connections, eq(connections.id, deliveryLanes.connectionId))
    .where(and(eq(deliveryLanes.connectionId, connectionId), isNull(connections.pausedFor)))
    .for('update', { of: deliveryLanes });
  if (row === undefined) return null;
  const { connectionId: _, ...lane } = row.lane;
  return lane;
}

async function freeDeadClaims(tx: Sql, connectionId: string): Promise<void> {
  const dead = await tx
    .select({ id: deliveryClaims.id })
    .from(deliveryClaims)
    .where(and(eq(deliveryClaims.connectionId, connectionId), text`not ${nodeLives}`));
  await release(tx, idsOf(dead));
}

async function release(tx: Sql, claimIds: string[]): Promise<void> {
  if (claimIds.length === 0) return;
  await tx.update(tickets).set({ claimId: null }).where(inArray(tickets.claimId, claimIds));
  await tx.delete(deliveryClaims).where(inArray(deliveryClaims.id, claimIds));
}

async function listDue(sql: Sql, now: Date): Promise<string[]> {
  const due = text`exists (
    select 1 from tickets t where t.connection_id = ${connections.id} and t.delivery_state = 'queued'
      and t.claim_id is null and t.next_attempt_at <= ${now.toISOString()}::timestamptz)`;
  const orphaned = text`exists (
    select 1 from delivery_claims where delivery_claims.connection_id = ${connections.id} and not ${nodeLives})`;
  const rows = await sql
    .select({ id: connections.id })
    .from(connections)
    .innerJoin(deliveryLanes, eq(deliveryLanes.connectionId, connections.id))
    .where(
      and(
        isNull(connections.pausedFor),
        text`(${deliveryLanes.openUntil} is null or ${deliveryLanes.openUntil} <= ${now.toISOString()}::timestamptz)`,
        text`(${due} or ${orphaned})`,
      ),
    );
  return idsOf(rows);
}

async function measureBacklog(sql: Sql): Promise<Backlog[]> {
  const rows = await sql
    .select({ deliveryState: tickets.deliveryState, tickets: count(), oldest: min(tickets.createdAt) })
    .from(tickets)
    .where(inArray(tickets.deliveryState, UNDELIVERED))
    .groupBy(tickets.deliveryState);
  return rows.flatMap(({ deliveryState, oldest, ...row }) => {
    const state = UNDELIVERED.find((each) => each === deliveryState);
    return state === undefined || oldest === null ? [] : [{ ...row, deliveryState: state, oldest }];
  });
}

function idsOf(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
