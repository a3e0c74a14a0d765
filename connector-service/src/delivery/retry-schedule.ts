const FIRST_DELAY_SECONDS = 5;
const LONGEST_DELAY_SECONDS = 3600;
/** Share of a delay that chance may take away, so that tasks which failed together do not come back together. */
const JITTER = 0.2;

/** Retries of one ticket: even with the shortest delays they span more than 72 hours. */
export const MAX_RETRIES = 99;

/**
 * Seconds to wait before a retry: 5 s doubling to 1 h, minus up to a fifth, and never less than the instance asked for.
 *
 * @param retry 1 for the first retry
 * @param random evenly spread in [0, 1)
 */
export function retryDelaySeconds(retry: number, random: number, retryAfterSeconds: number | null = null): number {
  const exponential = Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** Math.min(retry - 1, 16));
  return Math.max(exponential * (1 - JITTER * random), retryAfterSeconds ?? 0);
}
