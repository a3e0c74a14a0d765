/** What came of a ring. */
export interface RingOutcome {
  /** HTTP status; null when nothing answered. */
  status: number | null;
  /** Null when the ring was accepted. */
  error: string | null;
  /** Clock of the security center minus ours; null when its answer did not tell. */
  skewSeconds: number | null;
}

/**
 * Reads the answer to a ring.
 *
 * @param status 0 when there was no answer
 * @param reason the platform's own error text; empty for none
 * @param date the header `Date` of the answer
 */
export function readRingOutcome(status: number, reason: string, date: string, nowMs: number): RingOutcome {
  const theirMs = Date.parse(date);
  const skewSeconds = Number.isNaN(theirMs) ? null : Math.round((theirMs - nowMs) / 1000);
  if (status >= 200 && status < 300) return { status, error: null, skewSeconds };
  const error = reason || `The security center answered ${status}`;
  return { status: status > 0 ? status : null, error, skewSeconds };
}
