import type { Ticket } from '../tickets/ticket.ts';

/** Tells open pages that tickets of their tenant changed. Best effort: pages also ask by themselves. */
export interface TicketChanges {
  publish(tickets: Ticket[]): void;
  /** Returns what ends the subscription. */
  subscribe(tenantId: string, listener: (ticket: Ticket) => void): () => void;
}
