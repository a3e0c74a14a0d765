import { and, eq, isNull, sql as text } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Connection } from '../../connections/connection.ts';
import { isSameLane, type Lane, type LaneChange } from '../../delivery/lane.ts';
import type { Sql } from './database.ts';
import { connections, deliveryLanes } from './schema.ts';

export type LaneRow = typeof deliveryLanes.$inferSelect;

export function laneOf({ connectionId: _, version: __, ...lane }: LaneRow): Lane {
  return lane;
}

/** Reads an active connection and its lane. */
export function prepareReadLane(sql: Sql) {
  const statement = sql
    .select({ connection: connections, lane: deliveryLanes })
    .from(connections)
    .innerJoin(deliveryLanes, eq(deliveryLanes.connectionId, connections.id))
    .where(and(eq(connections.id, text.placeholder('connectionId')), isNull(connections.pausedFor)))
    .prepare('read_lane');
  return async (connectionId: string): Promise<{ connection: Connection; lane: LaneRow } | null> => {
    const [row] = await statement.execute({ connectionId });
    return row ?? null;
  };
}

/** Until the transaction ends no claim of this connection is made, and one that is being made starts over. */
export async function holdOffClaims(tx: Sql, connectionId: string, changes: Partial<Lane> = {}): Promise<void> {
  const set = { ...changes, ...NEXT_VERSION };
  await tx.update(deliveryLanes).set(set).where(eq(deliveryLanes.connectionId, connectionId));
}

export async function writeLane(sql: Sql, connectionId: string, change: LaneChange): Promise<void> {
  const { before, after, binding } = change;
  if (isSameLane(before, after)) return;
  const is = (column: PgColumn, value: unknown) => text`${column} is not distinct from ${text.param(value, column)}`;
  const unchanged = and(
    is(deliveryLanes.concurrency, before.concurrency),
    is(deliveryLanes.consecutiveFailures, before.consecutiveFailures),
    is(deliveryLanes.openUntil, before.openUntil),
    is(deliveryLanes.lastSemaphoreWaitMs, before.lastSemaphoreWaitMs),
  );
  const { concurrency, consecutiveFailures, openUntil } = after;
  const lastSemaphoreWaitMs = after.lastSemaphoreWaitMs === null ? null : Math.round(after.lastSemaphoreWaitMs);
  await sql
    .update(deliveryLanes)
    .set({ ...NEXT_VERSION, concurrency, consecutiveFailures, openUntil, lastSemaphoreWaitMs })
    .where(and(eq(deliveryLanes.connectionId, connectionId), binding ? undefined : unchanged));
}

const NEXT_VERSION = { version: text`${deliveryLanes.version} + 1` };
