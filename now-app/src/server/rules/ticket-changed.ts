import type { GlideRecord } from '@servicenow/glide';
import { mustQueueRing } from '../domain/ring-schedule.ts';
import { nowMs } from '../platform/clock.ts';
import { readConnection, setRingPending } from '../platform/connection-record.ts';
import { isDoorbellActive, queueRing } from '../platform/doorbell-queue.ts';
import { closeSnapshot, refreshSnapshot } from '../platform/ticket-snapshot.ts';

/** After a ticket was inserted: its picture goes to the task record. The connector learns it from its own answer. */
export function ticketInserted(current: GlideRecord): void {
  refreshSnapshot(current);
}

/** After a ticket was updated: its picture goes to the task record, and the doorbell rings soon. */
export function ticketUpdated(current: GlideRecord): void {
  refreshSnapshot(current);
  ringSoon(current);
}

/** After a ticket was deleted: the task record stays, and says so. */
export function ticketDeleted(current: GlideRecord): void {
  closeSnapshot(current);
  ringSoon(current);
}

function ringSoon(ticket: GlideRecord): void {
  if (!isDoorbellActive()) return;
  const connection = readConnection();
  if (connection === null || !mustQueueRing(connection.ringPendingSinceMs, nowMs())) return;
  setRingPending(nowMs());
  queueRing(ticket);
}
