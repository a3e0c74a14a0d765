import { type GlideRecord, gs } from '@servicenow/glide';
import { RING_EVENT } from './doorbell.ts';

/** Queues a ring; the script action of the event sends it, apart from the transaction that changed the ticket. */
export function queueRing(ticket: GlideRecord): void {
  gs.eventQueue(RING_EVENT, ticket, '', '');
}
