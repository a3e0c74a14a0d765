import type { Notice } from '../notices.ts';

/** What was met on the way there and on the way back: the facts that `judgeConnection` judges, besides a pause. */
export interface ConnectionHealth {
  /** The last answer as it should be. */
  lastContactAt: Date | null;
  /** What the failures in a row since then say, the newest of them; null: none. */
  lastFailure: Notice | null;
  lastFailureAt: Date | null;
  /** When the first of them was met. */
  failingSince: Date | null;
  /** How many: requests under way at the same time count once. */
  failures: number;
  /** 429: the instance works and asks for patience. */
  lastThrottledAt: Date | null;
  /** When the instance last took our registration, with the key of its signals; null: it has none, or ended it. */
  registeredAt: Date | null;
  /** Why it did not take it. */
  registrationError: Notice | null;
  lastRingAt: Date | null;
  /** A ring came that was not signed with our key. */
  ringRefusedAt: Date | null;
  /** The poll found a change that no ring had told; null: none since the last ring. */
  unannouncedAt: Date | null;
}

/** Of a connection that was never used. */
export const UNUSED: Readonly<ConnectionHealth> = {
  lastContactAt: null,
  lastFailure: null,
  lastFailureAt: null,
  failingSince: null,
  failures: 0,
  lastThrottledAt: null,
  registeredAt: null,
  registrationError: null,
  lastRingAt: null,
  ringRefusedAt: null,
  unannouncedAt: null,
};

type AnswerFacts = Pick<
  ConnectionHealth,
  'lastContactAt' | 'lastFailure' | 'lastFailureAt' | 'failingSince' | 'failures'
>;

/** What a good answer makes of the facts. Pure. */
export function healthAfterAnswer(now: Date): AnswerFacts {
  return { lastContactAt: now, lastFailure: null, lastFailureAt: null, failingSince: null, failures: 0 };
}

/**
 * What a failure that may heal by itself makes of the facts. Pure.
 *
 * @param startedAt of the request: one that was under way when the failure before was met tells the same once more
 */
export function healthAfterFailure(
  before: Pick<ConnectionHealth, 'lastFailureAt' | 'failingSince' | 'failures'>,
  failure: Notice,
  startedAt: Date,
  now: Date,
): Omit<AnswerFacts, 'lastContactAt'> {
  const isNext = before.lastFailureAt === null || startedAt >= before.lastFailureAt;
  return {
    lastFailure: failure,
    lastFailureAt: now,
    failingSince: before.failingSince ?? now,
    failures: before.failures + (isNext ? 1 : 0),
  };
}
