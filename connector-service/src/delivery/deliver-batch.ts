import type { Connection } from '../connections/connection.ts';
import { isSuperseded } from '../connections/is-superseded.ts';
import { noteFailureWithin } from '../connections/note-failure.ts';
import { pauseWithin } from '../connections/pause-connection.ts';
import { type ProvideAccessDeps, provideAccess } from '../connections/provide-access.ts';
import { callWithAccess } from '../connections/with-access.ts';
import { describeFailure } from '../failures/describe-failure.ts';
import type { Claim, Settlement } from '../ports/delivery-store.ts';
import type { InstanceAccess } from '../ports/instance-client.ts';
import type { Ports } from '../ports/ports.ts';
import { randomFraction } from '../ports/random-fraction.ts';
import type { UnitOfWork } from '../ports/unit-of-work.ts';
import type { Sender, Turn } from './sender.ts';
import { type BatchOutcome, type BatchSettlement, settleBatch } from './settle-batch.ts';

/** How exactly the time of the last contact is kept. */
const CONTACT_PRECISION_MS = 5_000;

export type DeliverBatchDeps = ProvideAccessDeps &
  Pick<Ports, 'deliveries' | 'instance' | 'randomBytes' | 'ticketChanges'>;

export interface BatchReport {
  taken: number;
  delivered: number;
}

/**
 * Sends a claimed batch when it is its turn, and writes what became of each ticket in one transaction. A lost answer
 * does no harm: the correlation id is the key, and the instance answers the same ticket again. Null: not sent, because
 * meanwhile the lane closed, the connection paused, or the sender stopped.
 *
 * Raises only what the store raises; the claim is then still held.
 */
export async function deliverBatch(deps: DeliverBatchDeps, claim: Claim, sender: Sender): Promise<BatchReport | null> {
  const [access] = await Promise.allSettled([provideAccess(deps, claim.connection)]);
  return sender.inTurn(async (turn) => {
    const startedAt = deps.clock();
    if (access.status === 'rejected') {
      const failed: SentBatch = { ...claim, outcome: { kind: 'failed', failure: access.reason }, startedAt };
      return settle(deps, failed, turn);
    }
    const lane = await deps.deliveries.confirm(claim.id, startedAt);
    if (lane === null) return giveBack(deps, claim);
    const outcome = await send(deps, claim, access.value, turn);
    return settle(deps, { ...claim, lane, outcome, startedAt }, turn);
  });
}

/** A batch with the lane as it stood when its request started, and what the request brought. */
interface SentBatch extends Claim {
  outcome: BatchOutcome;
  startedAt: Date;
}

/** Its tickets are due again, or wait with their connection. */
async function giveBack(deps: DeliverBatchDeps, claim: Claim): Promise<null> {
  const { tenantId, id } = claim.connection;
  await deps.inTransaction(async (unit) => {
    const current = await unit.connections.lock(tenantId, id);
    await unit.tickets.release(claim);
    if (current !== null && current.pausedFor !== null) await unit.tickets.park(tenantId, id);
  });
  return null;
}

async function send(deps: DeliverBatchDeps, claim: Claim, access: InstanceAccess, turn: Turn): Promise<BatchOutcome> {
  const tasks = claim.tickets.map(({ ticket }) => ({ ...ticket.task, correlation_id: ticket.correlationId }));
  try {
    const { answer, facts } = await callWithAccess(deps, claim.connection, access, (current) => {
      const request = deps.instance.createTasks(current, tasks);
      turn.depart();
      return request;
    });
    return { kind: 'answered', answer, facts };
  } catch (failure) {
    return { kind: 'failed', failure };
  }
}

async function settle(deps: DeliverBatchDeps, batch: SentBatch, turn: Turn): Promise<BatchReport> {
  const timing = { startedAt: batch.startedAt, endedAt: deps.clock() };
  const settlement = settleBatch(batch, batch.outcome, timing, () => randomFraction(deps.randomBytes));
  // What narrows the lane or pauses the connection is written before the next request asks for both.
  if (!settlement.lane.binding) await turn.pass();
  await write(deps, batch, settlement, timing.endedAt);
  deps.ticketChanges.publish(settlement.settlements.map(({ ticket }) => ticket));
  const delivered = settlement.settlements.filter(isDelivered).length;
  logBatch(deps, batch, delivered, timing.endedAt);
  return { taken: batch.tickets.length, delivered };
}

async function write(deps: DeliverBatchDeps, batch: SentBatch, settlement: BatchSettlement, now: Date): Promise<void> {
  const { lane, settlements } = settlement;
  if (settlements.every(isDelivered)) await deps.deliveries.settleDelivered(batch, lane, settlements);
  else await deps.inTransaction((unit) => settleWithin(unit, batch, settlement, now));
  if (batch.outcome.kind === 'answered' && isWorthNoting(batch.connection, now)) {
    await deps.deliveries.noteContact(batch.connection.id, now);
  }
}

/** Something goes back into the queue: under the lock of the connection, so that no pause misses it. */
async function settleWithin(
  unit: UnitOfWork,
  batch: SentBatch,
  { pause, lane, settlements }: BatchSettlement,
  now: Date,
): Promise<void> {
  const { tenantId, id } = batch.connection;
  const current = await unit.connections.lock(tenantId, id);
  await unit.tickets.settle(batch, lane, settlements);
  if (current === null) return;
  if (pause !== null && isSuperseded(batch.connection, current)) {
    // It failed with an authorization that is no longer the connection's: its tickets wait for the one that is.
    if (current.pausedFor === null) await resumeTickets(unit, current, now);
  } else if (pause !== null && current.pausedFor === null) await pauseWithin(unit, current, pause, now);
  // Somebody else paused it while the request was under way: what is to be retried waits as well.
  else if (current.pausedFor !== null) await unit.tickets.park(tenantId, id);
  else if (batch.outcome.kind === 'failed') {
    await noteFailureWithin(unit, current, batch.outcome.failure, batch.startedAt, now);
  }
}

async function resumeTickets(unit: UnitOfWork, { tenantId, id }: Connection, now: Date): Promise<void> {
  await unit.tickets.unpark(tenantId, id, now);
  await unit.jobs.wakeDelivery(id);
}

function isDelivered({ ticket }: Settlement): boolean {
  return ticket.deliveryState === 'delivered';
}

/** The row is shared by all batches of the connection: most of them leave it alone. */
function isWorthNoting({ lastFailure, lastContactAt }: Connection, now: Date): boolean {
  return (
    lastFailure !== null || lastContactAt === null || now.getTime() - lastContactAt.getTime() >= CONTACT_PRECISION_MS
  );
}

function logBatch(deps: DeliverBatchDeps, batch: SentBatch, delivered: number, endedAt: Date): void {
  const { outcome, startedAt } = batch;
  const durationMs = endedAt.getTime() - startedAt.getTime();
  const facts = {
    connectionId: batch.connection.id,
    claimId: batch.id,
    taken: batch.tickets.length,
    delivered,
    durationMs,
  };
  if (outcome.kind === 'answered') {
    deps.log.info({ ...facts, ...outcome.facts }, 'batch delivered');
    return;
  }
  const { errorCode, httpStatus, transactionId } = describeFailure(outcome.failure);
  const unexpected = errorCode === 'internal_error' ? { err: outcome.failure } : {};
  deps.log.warn({ ...facts, errorCode, httpStatus, transactionId, ...unexpected }, 'batch not delivered');
}
