/**
 * A queued ring that has not rung after this long is taken for lost (the event queue was restarted), and the next
 * change queues another.
 */
export const RING_LOST_AFTER_MS = 60_000;

/**
 * Whether a change must queue a ring. While one is pending, all further changes are covered by it, because the
 * connector reads everything that changed.
 *
 * @param pendingSinceMs when the pending ring was queued; `null` when there is none
 */
export function mustQueueRing(pendingSinceMs: number | null, nowMs: number): boolean {
  return pendingSinceMs === null || nowMs - pendingSinceMs > RING_LOST_AFTER_MS;
}
