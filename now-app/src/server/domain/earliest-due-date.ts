import { DELIVERY_GRACE_DAYS } from 'shared-types';

const DAY_MS = 24 * 60 * 60 * 1000;

/** First due date the app accepts, `YYYY-MM-DD`: a delivery may have waited for a paused connection. */
export function earliestDueDate(nowMs: number): string {
  return new Date(nowMs - DELIVERY_GRACE_DAYS * DAY_MS).toISOString().slice(0, 10);
}
