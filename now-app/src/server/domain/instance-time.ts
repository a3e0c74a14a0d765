/** `2026-11-24 23:05:00`, UTC, as the instance stores it, to ISO 8601. Empty stays `null`. */
export function toIso(stored: string | null): string | null {
  return stored === null || stored === '' ? null : `${stored.replace(' ', 'T')}Z`;
}

/** Milliseconds since 1970 to the form in which the instance stores a time: UTC, whole seconds. */
export function toStored(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
}

/** The latest of some times as stored; empty when there is none. */
export function latestOf(stored: readonly string[]): string {
  const [latest = ''] = [...stored].sort().reverse();
  return latest;
}
