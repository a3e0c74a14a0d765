import { EventEmitter } from 'node:events';
import type { TicketChanges } from '../ports/ticket-changes.ts';
import type { Ticket } from './ticket.ts';

/** Tells the pages that are open on this node. */
export function createInProcessTicketChanges(): TicketChanges {
  const emitter = new EventEmitter();
  // One listener per open page: any number is right.
  emitter.setMaxListeners(0);
  return {
    publish(tickets) {
      for (const ticket of tickets) emitter.emit(ticket.tenantId, ticket);
    },
    subscribe(tenantId: string, listener: (ticket: Ticket) => void) {
      emitter.on(tenantId, listener);
      return () => emitter.off(tenantId, listener);
    },
  };
}
