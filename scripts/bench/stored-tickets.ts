import { TICKET_TYPES } from 'shared-types';
import type { Ticket } from '../../connector-service/src/tickets/ticket.ts';

export const TENANT = 'bench';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const CATEGORIES = ['devices', 'data', 'apps', 'identity', 'infrastructure'] as const;

/** Tickets `first` to `first + count - 1` of a tenant that shares one a minute, spread over types and due dates. */
export function storedTickets(first: number, count: number): Ticket[] {
  const epoch = Date.UTC(2026, 0, 1);
  return Array.from({ length: count }, (_, offset) => ticketAt(first + offset, epoch));
}

function ticketAt(index: number, epoch: number): Ticket {
  const at = new Date(epoch + index * MINUTE_MS);
  const id = index.toString(16).padStart(32, '0');
  return {
    id,
    tenantId: TENANT,
    connectionId: 'connection',
    correlationId: id,
    improvementActionId: `control_${index % 460}`,
    task: {
      ticket_type: TICKET_TYPES[index % TICKET_TYPES.length] ?? 'incident',
      requested_by: `person${index % 40}@contoso.example`,
      name: `Require MFA for administrators, ${index}`,
      description: 'Require a second factor for everyone who administers the tenant, at every sign-in.',
      priority: 3,
      due_date: new Date(at.getTime() + (7 + (index % 60)) * DAY_MS).toISOString().slice(0, 10),
      recommendation_source: 'microsoft',
      recommendation_category: CATEGORIES[index % CATEGORIES.length] ?? 'identity',
    },
    deliveryState: 'delivered',
    attempts: 1,
    lastError: null,
    nextAttemptAt: null,
    remote: null,
    closedAt: null,
    createdAt: at,
    updatedAt: at,
  };
}
