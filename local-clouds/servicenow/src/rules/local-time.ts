/** `YYYY-MM-DD HH:mm:ss` of a stored UTC time in a zone; the text itself when it is no such time. */
export function localDateTime(stored: string, timeZone: string): string {
  const time = parseStored(stored);
  return time === null ? stored : formatIn(time, timeZone);
}

/** Milliseconds of a stored UTC time or date; null when it is none. */
export function parseStored(text: string): number | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}:\d{2}))?$/.exec(text.trim());
  if (match === null) return null;
  const time = Date.parse(`${match[1]}T${match[2] ?? '00:00:00'}Z`);
  return Number.isNaN(time) ? null : time;
}

/** Milliseconds of a time written in a zone; null when it is none. */
export function parseLocal(text: string, timeZone: string): number | null {
  const asUtc = parseStored(text);
  if (asUtc === null) return null;
  // The offset may differ on both sides of a clock change: the second look settles it.
  const guess = asUtc - offsetAt(asUtc, timeZone);
  return asUtc - offsetAt(guess, timeZone);
}

/** Milliseconds that the zone is ahead of UTC at this time. */
export function offsetAt(time: number, timeZone: string): number {
  const whole = Math.floor(time / 1000) * 1000;
  return (parseStored(formatIn(whole, timeZone)) ?? whole) - whole;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(time: number, timeZone: string): string {
  let format = formats.get(timeZone);
  if (format === undefined) {
    // The Swedish form is the platform's own: 2026-11-24 09:05:00.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    formats.set(timeZone, format);
  }
  return format.format(time);
}
