import { BATCH_MAX_TASKS } from 'shared-types';
import type { Connection } from '../connections/connection.ts';
import { pauseWithin } from '../connections/pause-connection.ts';
import type { ProvideAccessDeps } from '../connections/provide-access.ts';
import { withAccess } from '../connections/with-access.ts';
import type { Claim } from '../ports/delivery-store.ts';
import type { Ports } from '../ports/ports.ts';
import { randomFraction } from '../ports/random-fraction.ts';
import { describeFailure } from './describe-failure.ts';
import { type BatchOutcome, type BatchSettlement, settleBatch } from './settle-batch.ts';

export type DeliverBatchDeps = ProvideAccessDeps &
  Pick<Ports, 'deliveries' | 'instance' | 'randomBytes' | 'ticketChanges'>;

export interface DeliverBatchInput {
  connectionId: string;
  nodeId: string;
  /** Under which the batch is taken; made by the caller, who so knows at any time what it has in hand. */
  claimId: string;
}

export interface BatchReport {
  taken: number;
  delivered: number;
  /** Requests that may be in flight now. */
  concurrency: number;
}

/**
 * Takes one batch of due tickets, sends it, and writes what became of each in one transaction. A lost answer does no
 * harm: the correlation id is the key, and the instance answers the same ticket again. Null: nothing to take.
 *
 * Raises only what the store raises; the claim is then still held.
 */
export async function deliverBatch(deps: DeliverBatchDeps, input: DeliverBatchInput): Promise<BatchReport | null> {
  const claim = await deps.deliveries.claim({ ...input, limit: BATCH_MAX_TASKS, now: deps.clock() });
  if (claim === null) return null;
  const connection = await deps.connections.findById(claim.connectionId);
  if (connection === null) {
    await deps.deliveries.release(claim.id);
    return null;
  }
  const startedAt = deps.clock();
  const outcome = await send(deps, connection, claim);
  const timing = { startedAt, endedAt: deps.clock() };
  const settlement = settleBatch(claim, outcome, timing, () => randomFraction(deps.randomBytes));
  await write(deps, connection, claim, settlement, outcome, timing.endedAt);
  deps.ticketChanges.publish(settlement.settlements.map(({ ticket }) => ticket));
  const delivered = settlement.settlements.filter(({ ticket }) => ticket.deliveryState === 'delivered').length;
  logBatch(deps, connection, claim, delivered, outcome, endedMs(timing));
  return { taken: claim.tickets.length, delivered, concurrency: settlement.lane.concurrency };
}

async function send(deps: DeliverBatchDeps, connection: Connection, claim: Claim): Promise<BatchOutcome> {
  const tasks = claim.tickets.map(({ ticket }) => ({ ...ticket.task, correlation_id: ticket.correlationId }));
  try {
    const { answer, facts } = await withAccess(deps, connection, (access) => deps.instance.createTasks(access, tasks));
    return { kind: 'answered', answer, facts };
  } catch (failure) {
    return { kind: 'failed', failure };
  }
}

async function write(
  deps: DeliverBatchDeps,
  connection: Connection,
  claim: Claim,
  settlement: BatchSettlement,
  outcome: BatchOutcome,
  now: Date,
): Promise<void> {
  const { tenantId, id } = connection;
  const { pause, lane, settlements } = settlement;
  await deps.inTransaction(async (unit) => {
    const current = await unit.connections.lock(tenantId, id);
    await unit.tickets.settle(claim.id, lane, settlements);
    if (current === null) return;
    if (pause !== null && current.pausedFor === null) await pauseWithin(unit, current, pause, now);
    // Somebody else paused it while the request was under way: what is to be retried waits as well.
    else if (current.pausedFor !== null) await unit.tickets.park(tenantId, id);
    else await unit.connections.update(tenantId, id, contact(outcome, now));
  });
}

function contact(outcome: BatchOutcome, now: Date) {
  return outcome.kind === 'answered'
    ? { lastContactAt: now, lastError: null }
    : { lastError: describeFailure(outcome.failure).notice };
}

function endedMs(timing: { startedAt: Date; endedAt: Date }): number {
  return timing.endedAt.getTime() - timing.startedAt.getTime();
}

function logBatch(
  deps: DeliverBatchDeps,
  connection: Connection,
  claim: Claim,
  delivered: number,
  outcome: BatchOutcome,
  durationMs: number,
): void {
  const facts = { connectionId: connection.id, claimId: claim.id, taken: claim.tickets.length, delivered, durationMs };
  if (outcome.kind === 'answered') {
    deps.log.info({ ...facts, ...outcome.facts }, 'batch delivered');
    return;
  }
  const { errorCode, httpStatus, transactionId } = describeFailure(outcome.failure);
  const unexpected = errorCode === 'internal_error' ? { err: outcome.failure } : {};
  deps.log.warn({ ...facts, errorCode, httpStatus, transactionId, ...unexpected }, 'batch not delivered');
}
