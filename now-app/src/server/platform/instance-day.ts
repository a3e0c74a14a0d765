import { GlideDateTime } from '@servicenow/glide';

/**
 * A scoped app may reckon in the zone of its session alone. These two are called by requests of the integration user,
 * whom the checklist gives no zone: its session has that of the instance, `glide.sys.default.tz`. Nothing is reckoned in a
 * business rule, which runs in the zone of whoever edits the ticket.
 */

/** The day, `YYYY-MM-DD`, of a stored moment (UTC) where the instance is. */
export function dayOnInstance(stored: string): string {
  return new GlideDateTime(stored).getDisplayValueInternal().slice(0, 10);
}

/** Noon of a day where the instance is, as the instance stores it: UTC. */
export function storedNoonOnInstance(day: string): string {
  const noon = new GlideDateTime();
  noon.setDisplayValueInternal(`${day} 12:00:00`);
  return noon.getValue();
}
