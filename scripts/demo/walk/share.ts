import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { PortalSession } from '../portal-session.ts';

export interface RemoteView {
  number: string;
  url: string;
  state: string;
  stateLabel: string;
  revision: number;
}

export interface TicketView {
  id: string;
  correlationId: string;
  deliveryState: 'queued' | 'paused' | 'delivered' | 'failed';
  attempts: number;
  lastError: string | null;
  remote: RemoteView | null;
}

export interface TicketDraft {
  name: string;
  description: string;
  priority: number;
  dueDate: string;
  recommendationSource: string;
  recommendationCategory: string;
}

/** An improvement action with the draft that the share dialog starts with. */
export async function readDraft(portal: PortalSession, actionId: string): Promise<TicketDraft> {
  const detail = await portal.get<{ draft: TicketDraft }>(`/api/improvement-actions/${actionId}`);
  return detail.draft;
}

/** Share: accepted at once, delivered soon after. */
export async function share(
  portal: PortalSession,
  ticketType: 'incident' | 'change',
  actionId: string | null,
  draft: TicketDraft,
): Promise<TicketView> {
  const [ticket] = await shareMany(portal, [{ ticketType, improvementActionId: actionId, ...draft }]);
  if (ticket === undefined) throw new Error('The connector accepted the share but returned no ticket.');
  return ticket;
}

/** @param idempotencyKey the same one again is the same share */
export async function shareMany(
  portal: PortalSession,
  tasks: unknown[],
  idempotencyKey: string = randomUUID(),
): Promise<TicketView[]> {
  const answer = await portal.send<{ tickets: TicketView[] }>(
    'POST',
    '/api/tickets',
    { tasks },
    {
      'idempotency-key': idempotencyKey,
    },
  );
  return answer.tickets;
}

/** Waits until a ticket is as wanted. Errors: not within `timeout` milliseconds; the message shows what it is. */
export async function untilTicket(
  portal: PortalSession,
  ticketId: string,
  isWanted: (ticket: TicketView) => boolean,
  timeout = 30_000,
): Promise<TicketView> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const { ticket } = await portal.get<{ ticket: TicketView }>(`/api/tickets/${ticketId}`);
    if (isWanted(ticket)) return ticket;
    if (Date.now() > deadline)
      throw new Error(`Ticket ${ticketId} did not change as expected: ${JSON.stringify(ticket)}`);
    await delay(100);
  }
}

/** Waits until the ticket exists on the instance. Errors: given up, or not in time. */
export async function untilDelivered(portal: PortalSession, ticketId: string, timeout?: number): Promise<RemoteView> {
  const ticket = await untilTicket(portal, ticketId, ({ deliveryState }) => deliveryState !== 'queued', timeout);
  if (ticket.remote === null) throw new Error(`Ticket ${ticketId} is ${ticket.deliveryState}: ${ticket.lastError}`);
  return ticket.remote;
}
