import { and, count, eq, inArray, isNull, min, notInArray, sql as text } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { healthAfterAnswer } from '../../connections/connection-health.ts';
import { allowedRequests } from '../../delivery/lane.ts';
import type { Backlog, Claim, ClaimedTicket, ClaimRequest, DeliveryStore } from '../../ports/delivery-store.ts';
import type { Sql } from './database.ts';
import { NODE_LIVES, NOT_IN_HAND } from './in-hand.ts';
import { type LaneRow, laneOf, prepareReadLane } from './lane-row.ts';
import { createNamedMutex } from './named-mutex.ts';
import { connections, deliveryClaims, deliveryLanes, tickets, workerNodes } from './schema.ts';
import { settleClaim } from './settle-claim.ts';
import { ticketOf } from './ticket-row.ts';

const UNDELIVERED = ['queued', 'paused', 'failed'] as const;

/** Due tickets and the batches in hand. */
export function createDeliveryStore(sql: Sql): DeliveryStore {
  return {
    claim: prepareClaim(sql),
    confirm: prepareConfirm(sql),
    settleDelivered: (claim, lane, settlements) => settleClaim(sql, claim, lane, settlements),
    async noteContact(connectionId, at) {
      await sql
        .update(connections)
        .set(healthAfterAnswer(at))
        .where(and(eq(connections.id, connectionId), isNull(connections.pausedFor)));
    },
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
        await tx.delete(deliveryClaims).where(and(eq(deliveryClaims.nodeId, nodeId), lost));
        // What nodes left behind that ended without saying so; it counts no more in any case.
        await tx.execute(text`delete from worker_nodes where beat_at < now() - interval '1 hour'`);
        await tx.execute(text`delete from delivery_claims where node_id not in (select id from worker_nodes)`);
      });
    },
    async leave(nodeId) {
      await sql.transaction(async (tx) => {
        await tx.delete(deliveryClaims).where(eq(deliveryClaims.nodeId, nodeId));
        await tx.delete(workerNodes).where(eq(workerNodes.id, nodeId));
      });
    },
  };
}

/** Another node was first: so often in a row that it is left to the next sweep. */
const MAX_TRIES = 10;

/** Claims of one connection come one after another in this process; over all nodes the lane's version sees to it. */
function prepareClaim(sql: Sql): DeliveryStore['claim'] {
  const inTurn = createNamedMutex();
  const readLane = prepareReadLane(sql);
  async function claim(request: ClaimRequest): Promise<Claim | null> {
    let seenVersion: number | null = null;
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const found = await readLane(request.connectionId);
      // As it was: what found nothing to take a moment ago was right.
      if (found === null || found.lane.version === seenVersion) return null;
      const { connection, lane } = found;
      const tickets = await takeDue(sql, request, lane);
      if (tickets.length > 0) return { id: request.claimId, connection, lane: laneOf(lane), tickets };
      seenVersion = lane.version;
    }
    return null;
  }
  return (request) => inTurn(request.connectionId, () => claim(request));
}

/**
 * Writes no ticket: the claim names them. The lane's version makes it one claim at a time over all nodes: when somebody
 * else made one since the lane was read, nothing is taken. Claims of dead nodes count no more, and go.
 */
async function takeDue(sql: Sql, request: ClaimRequest, lane: LaneRow): Promise<ClaimedTicket[]> {
  const { connectionId, claimId, nodeId, senderId, limit } = request;
  const allowed = allowedRequests(laneOf(lane), request.now);
  if (allowed === 0) return [];
  const now = text`${request.now.toISOString()}::timestamptz`;
  const held = sql.$with('held', {}).as(text`
    select sender_id, ticket_ids from delivery_claims where connection_id = ${connectionId} and ${NODE_LIVES}`);
  const due = sql.$with('due', {}).as(text`
    select id from tickets
    where connection_id = ${connectionId} and delivery_state = 'queued' and next_attempt_at <= ${now}
      and id not in (select unnest(ticket_ids) from held)
    order by next_attempt_at, created_at
    limit ${limit}`);
  const turn = sql.$with('turn', {}).as(text`
    update delivery_lanes set version = version + 1
    where connection_id = ${connectionId} and version = ${lane.version} and exists (select from due) and (
      select count(distinct sender_id) from held
      where sender_id <> ${senderId}
        and (sender_id < ${senderId} or ${senderId} not in (select sender_id from held))) < ${allowed}
    returning connection_id`);
  const freed = sql.$with('freed', {}).as(text`
    delete from delivery_claims where connection_id = ${connectionId} and not ${NODE_LIVES} and exists (select from turn)`);
  const taken = sql.$with('taken', {}).as(text`
    insert into delivery_claims (id, connection_id, node_id, sender_id, ticket_ids, claimed_at)
    select ${claimId}, connection_id, ${nodeId}, ${senderId}, array(select id from due), ${now} from turn
    returning ticket_ids`);
  const rows = await sql
    .with(held, due, turn, freed, taken)
    .select()
    .from(tickets)
    .where(text`${tickets.id} in (select unnest(ticket_ids) from taken)`);
  return rows
    .toSorted((first, second) => first.createdAt.getTime() - second.createdAt.getTime())
    .map((row) => ({ ticket: ticketOf(row), retries: row.retries, manual: row.manual }));
}

/** Senders of one connection come in the order of their ids: a lane that narrows stops the last of them. */
function prepareConfirm(sql: Sql): DeliveryStore['confirm'] {
  const own = alias(deliveryClaims, 'own');
  const before = text<number>`(
    select count(distinct delivery_claims.sender_id) from delivery_claims
    where delivery_claims.connection_id = own.connection_id and delivery_claims.sender_id < own.sender_id
      and ${NODE_LIVES})`.mapWith(Number);
  const statement = sql
    .select({ lane: deliveryLanes, before })
    .from(own)
    .innerJoin(connections, eq(connections.id, own.connectionId))
    .innerJoin(deliveryLanes, eq(deliveryLanes.connectionId, own.connectionId))
    .where(and(eq(own.id, text.placeholder('claimId')), isNull(connections.pausedFor)))
    .prepare('confirm_claim');
  return async (claimId, now) => {
    const [row] = await statement.execute({ claimId });
    if (row === undefined) return null;
    const lane = laneOf(row.lane);
    return row.before < allowedRequests(lane, now) ? lane : null;
  };
}

async function listDue(sql: Sql, now: Date): Promise<string[]> {
  const due = text`exists (
    select 1 from tickets where connection_id = ${connections.id} and delivery_state = 'queued'
      and next_attempt_at <= ${now.toISOString()}::timestamptz and ${NOT_IN_HAND})`;
  const rows = await sql
    .select({ id: connections.id })
    .from(connections)
    .innerJoin(deliveryLanes, eq(deliveryLanes.connectionId, connections.id))
    .where(
      and(
        isNull(connections.pausedFor),
        text`(${deliveryLanes.openUntil} is null or ${deliveryLanes.openUntil} <= ${now.toISOString()}::timestamptz)`,
        due,
      ),
    );
  return rows.map(({ id }) => id);
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
