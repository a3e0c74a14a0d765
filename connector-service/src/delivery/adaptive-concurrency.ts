/** Requests in flight per instance: an instance gives all its REST callers together four threads a node. */
export const MIN_CONCURRENCY = 2;
export const MAX_CONCURRENCY = 4;

/** What one request told about the load of the instance. */
export interface LoadSignal {
  throttled: boolean;
  /** Milliseconds waited for a thread of the instance; null: not told. */
  semaphoreWaitMs: number | null;
}

/** Waits below this are noise. */
const NOTICEABLE_WAIT_MS = 20;

/**
 * How many requests may be in flight next: half after a 429 or when the wait for a thread grows (the early sign before
 * 429), one more after a request that did not wait.
 */
export function adaptConcurrency(current: number, previousWaitMs: number | null, signal: LoadSignal): number {
  if (signal.throttled || isRising(previousWaitMs, signal.semaphoreWaitMs)) return clamp(Math.floor(current / 2));
  if ((signal.semaphoreWaitMs ?? 0) > NOTICEABLE_WAIT_MS) return clamp(current);
  return clamp(current + 1);
}

function isRising(previousWaitMs: number | null, waitMs: number | null): boolean {
  return waitMs !== null && waitMs > NOTICEABLE_WAIT_MS && waitMs > 2 * (previousWaitMs ?? 0);
}

function clamp(concurrency: number): number {
  return Math.min(MAX_CONCURRENCY, Math.max(MIN_CONCURRENCY, concurrency));
}
