import { type GlideRecord, gs } from '@servicenow/glide';
import { RING_EVENT } from './doorbell.ts';

/** Queues a ring; the script action of the event sends it, apart from the transaction that changed the ticket. */
export function queueRing(ticket: GlideRecord): void {
  gs.eventQueue(RING_EVENT, ticket, '', '');
}

/** Whether an administrator lets this instance ring. */
export function isDoorbellActive(): boolean {
  return gs.getProperty('x_mioms_m365ticket.doorbell.active', 'true') === 'true';
}
