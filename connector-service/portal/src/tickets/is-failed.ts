import type { TicketView } from '../../../src/http/schemas/ticket.ts';

/** Given up: somebody has to send it again. */
export function isFailed({ deliveryState }: Pick<TicketView, 'deliveryState'>): boolean {
  return deliveryState === 'failed';
}
