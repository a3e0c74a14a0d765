/** A longer wait than a day is a mistake, not a wish. */
const LONGEST_SECONDS = 86_400;

/**
 * Seconds to wait by a `Retry-After` header (RFC 9110 10.2.3: seconds or a date), at most a day; null when absent or
 * unreadable. The one parser of this service, for whoever asked.
 */
export function readRetryAfter(header: string | null, now: Date): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text), LONGEST_SECONDS);
  // A date has letters; `Date.parse` alone would take "-5" or "1.5" for a year.
  const at = /[A-Za-z]/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.min(Math.max(0, Math.ceil((at - now.getTime()) / 1000)), LONGEST_SECONDS);
}
