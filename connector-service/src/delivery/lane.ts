import { adaptConcurrency, MIN_CONCURRENCY } from './adaptive-concurrency.ts';

/** How fast one connection is served: requests in flight, and whether its circuit is open. Shared by all nodes. */
export interface Lane {
  /** Requests in flight at most. */
  concurrency: number;
  /** Requests in a row that found no working instance. */
  consecutiveFailures: number;
  /** Until then nothing is sent. Null: no wait. */
  openUntil: Date | null;
  /** Milliseconds the last answer had waited for a thread of the instance; null: not told. */
  lastSemaphoreWaitMs: number | null;
}

/** What one request says about its lane. */
export interface LaneChange {
  /** As it stood when the request started. */
  before: Lane;
  after: Lane;
  /**
   * True: holds whatever happened since. False: holds only if nothing did, for an answer to a request that started
   * before others met a closed door says nothing about that door.
   */
  binding: boolean;
}

/** After so many failures in a row the circuit opens, and one request at a time probes. */
export const CIRCUIT_THRESHOLD = 5;
const FIRST_WAIT_SECONDS = 5;
const LONGEST_WAIT_SECONDS = 300;
const THROTTLE_WAIT_SECONDS = 2;

export const NEW_LANE: Lane = {
  concurrency: MIN_CONCURRENCY,
  consecutiveFailures: 0,
  openUntil: null,
  lastSemaphoreWaitMs: null,
};

/** Nothing to write. */
export function isSameLane(one: Lane, other: Lane): boolean {
  return (
    one.concurrency === other.concurrency &&
    one.consecutiveFailures === other.consecutiveFailures &&
    one.openUntil?.getTime() === other.openUntil?.getTime() &&
    one.lastSemaphoreWaitMs === other.lastSemaphoreWaitMs
  );
}

/** How many requests may be in flight now. 0: wait; 1 after failures: the half-open circuit's probe. */
export function allowedRequests(lane: Lane, now: Date): number {
  if (lane.openUntil !== null && lane.openUntil > now) return 0;
  return lane.consecutiveFailures >= CIRCUIT_THRESHOLD ? 1 : lane.concurrency;
}

/** The lane after an answer: the circuit closes. */
export function laneAfterAnswer(lane: Lane, semaphoreWaitMs: number | null): Lane {
  return {
    concurrency: adaptConcurrency(lane.concurrency, lane.lastSemaphoreWaitMs, { throttled: false, semaphoreWaitMs }),
    consecutiveFailures: 0,
    openUntil: null,
    lastSemaphoreWaitMs: semaphoreWaitMs,
  };
}

/** The lane after the instance asked for less: it works, so the circuit does not count this. */
export function laneAfterThrottling(lane: Lane, retryAfterSeconds: number | null, now: Date): Lane {
  return {
    ...lane,
    concurrency: adaptConcurrency(lane.concurrency, lane.lastSemaphoreWaitMs, {
      throttled: true,
      semaphoreWaitMs: null,
    }),
    openUntil: after(now, retryAfterSeconds ?? THROTTLE_WAIT_SECONDS),
  };
}

/** The lane after a request found no working instance: waits grow from the threshold on. */
export function laneAfterOutage(lane: Lane, retryAfterSeconds: number | null, now: Date): Lane {
  const consecutiveFailures = lane.consecutiveFailures + 1;
  const beyond = consecutiveFailures - CIRCUIT_THRESHOLD;
  const circuitWait = beyond < 0 ? 0 : Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.min(beyond, 10));
  const wait = Math.max(circuitWait, retryAfterSeconds ?? 0);
  return { ...lane, consecutiveFailures, openUntil: wait === 0 ? null : after(now, wait) };
}

function after(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}
