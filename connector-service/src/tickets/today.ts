/**
 * The day it is, `YYYY-MM-DD`: the one of UTC, for the server and for every page, so that a ticket is late on all of
 * them at the same moment. Microsoft dates Secure Score by it as well.
 */
export function today(now: Date): string {
  return now.toISOString().slice(0, 10);
}
