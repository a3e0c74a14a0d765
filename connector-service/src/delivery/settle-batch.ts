import type { BatchAnswer, BatchResult } from 'shared-types';
import { describeFailure } from '../failures/describe-failure.ts';
import type { Pause } from '../failures/pause.ts';
import { pauseAfter } from '../failures/pause-after.ts';
import { notice } from '../notices.ts';
import type { Claim, ClaimedTicket, Settlement } from '../ports/delivery-store.ts';
import type { AnswerFacts } from '../ports/instance-client.ts';
import { InstanceError } from '../ports/instance-errors.ts';
import type { Attempt, DeliveryState, Ticket } from '../tickets/ticket.ts';
import { type Decision, decideDelivery } from './decide-delivery.ts';
import { type Lane, type LaneChange, laneAfterAnswer, laneAfterOutage, laneAfterThrottling } from './lane.ts';
import { retryDelaySeconds } from './retry-schedule.ts';

/** What one request for a batch brought. */
export type BatchOutcome =
  | { kind: 'answered'; answer: BatchAnswer; facts: AnswerFacts }
  | { kind: 'failed'; failure: unknown };

export interface BatchTiming {
  startedAt: Date;
  endedAt: Date;
}

/** What follows from it. */
export interface BatchSettlement {
  settlements: Settlement[];
  lane: LaneChange;
  /** Set when the connection has to wait for a person. */
  pause: Pause | null;
}

type Batch = Pick<Claim, 'tickets' | 'lane'>;

/**
 * Decides what becomes of each ticket of a batch, of the lane and of the connection. Pure but for `random`.
 *
 * @param batch with the lane as it stood when the request started
 */
export function settleBatch(
  batch: Batch,
  outcome: BatchOutcome,
  timing: BatchTiming,
  random: () => number,
): BatchSettlement {
  return outcome.kind === 'answered'
    ? settleAnswer(batch, outcome.answer, outcome.facts, timing, random)
    : settleFailure(batch, outcome.failure, timing, random);
}

function settleAnswer(
  batch: Batch,
  answer: BatchAnswer,
  facts: AnswerFacts,
  timing: BatchTiming,
  random: () => number,
): BatchSettlement {
  const results = new Map(answer.results.map((result) => [result.correlation_id, result]));
  const settlements = batch.tickets.map((claimed) => {
    const result = results.get(claimed.ticket.correlationId);
    const settlement =
      result !== undefined && 'ticket' in result
        ? delivered(claimed, result, timing)
        : failed(claimed, result ?? missingResult(), timing, random);
    return { ...settlement, attempt: { ...settlement.attempt, transactionId: facts.transactionId } };
  });
  const before = batch.lane;
  const after = laneAfterAnswer(before, facts.semaphoreWaitMs);
  return { settlements, lane: { before, after, binding: after.concurrency < before.concurrency }, pause: null };
}

function settleFailure(batch: Batch, failure: unknown, timing: BatchTiming, random: () => number): BatchSettlement {
  const settlements = batch.tickets.map((claimed) => failed(claimed, failure, timing, random));
  const decision = decideDelivery(failure, 0);
  const before = batch.lane;
  const after = laneAfterFailure(before, failure, decision, timing.endedAt);
  return { settlements, lane: { before, after, binding: true }, pause: pauseAfter(failure, 'known') };
}

function laneAfterFailure(lane: Lane, failure: unknown, decision: Decision, now: Date): Lane {
  if (decision.kind !== 'retry') return lane;
  const throttled = failure instanceof InstanceError && failure.failure === 'throttled';
  return throttled
    ? laneAfterThrottling(lane, decision.retryAfterSeconds, now)
    : laneAfterOutage(lane, decision.retryAfterSeconds, now);
}

function delivered(
  claimed: ClaimedTicket,
  result: Extract<BatchResult, { ticket: unknown }>,
  timing: BatchTiming,
): Settlement {
  const ticket: Ticket = {
    ...claimed.ticket,
    deliveryState: 'delivered',
    attempts: claimed.ticket.attempts + 1,
    lastError: null,
    nextAttemptAt: null,
    remote: result.ticket,
    updatedAt: timing.endedAt,
  };
  const attempt = attemptOf(claimed, timing, { outcome: 'delivered', httpStatus: result.status });
  return { ticket, attempt, retries: claimed.retries };
}

const STATE_AFTER: Record<Decision['kind'], DeliveryState> = { retry: 'queued', wait: 'paused', give_up: 'failed' };
const OUTCOME_AFTER: Record<Decision['kind'], Attempt['outcome']> = {
  retry: 'retry',
  wait: 'paused',
  give_up: 'failed',
};

function failed(claimed: ClaimedTicket, failure: unknown, timing: BatchTiming, random: () => number): Settlement {
  const decision = decideDelivery(failure, claimed.retries);
  const { errorCode, httpStatus, transactionId, notice } = describeFailure(failure);
  const retries = claimed.retries + 1;
  const ticket: Ticket = {
    ...claimed.ticket,
    deliveryState: STATE_AFTER[decision.kind],
    attempts: claimed.ticket.attempts + 1,
    lastError: notice,
    nextAttemptAt:
      decision.kind === 'retry'
        ? secondsAfter(timing.endedAt, retryDelaySeconds(retries, random(), decision.retryAfterSeconds))
        : null,
    updatedAt: timing.endedAt,
  };
  const outcome = OUTCOME_AFTER[decision.kind];
  return {
    ticket,
    attempt: attemptOf(claimed, timing, { outcome, httpStatus, errorCode, notice, transactionId }),
    retries,
  };
}

function attemptOf(
  claimed: ClaimedTicket,
  timing: BatchTiming,
  facts: Pick<Attempt, 'outcome'> & Partial<Attempt>,
): Attempt {
  return {
    ticketId: claimed.ticket.id,
    number: claimed.ticket.attempts + 1,
    manual: claimed.manual,
    startedAt: timing.startedAt,
    durationMs: timing.endedAt.getTime() - timing.startedAt.getTime(),
    httpStatus: null,
    errorCode: null,
    notice: null,
    transactionId: null,
    ...facts,
  };
}

/** An answer that leaves a task out says nothing about it: ask again. */
function missingResult(): InstanceError {
  return new InstanceError('unexpected_answer', notice('instance_result_missing'), { httpStatus: 200 });
}

function secondsAfter(moment: Date, seconds: number): Date {
  return new Date(moment.getTime() + Math.round(seconds * 1000));
}
