import type { Priority } from 'shared-types';
import { toApi, toWire } from '../../tasks/task-fields.ts';
import type { Ticket } from '../../tickets/ticket.ts';
import type { tickets } from './schema.ts';

export type TicketRow = typeof tickets.$inferSelect;

export function ticketOf(row: TicketRow): Ticket {
  return {
    id: row.id,
    tenantId: row.tenantId,
    connectionId: row.connectionId,
    correlationId: row.correlationId,
    improvementActionId: row.improvementActionId,
    // The columns have the types of the contract's choices, except for the number.
    task: toWire({ ...row, priority: row.priority as Priority }),
    deliveryState: row.deliveryState,
    attempts: row.attempts,
    lastError: row.lastError,
    nextAttemptAt: row.nextAttemptAt,
    remote: row.remote,
    closedAt: row.closedAt,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

export function rowOf(ticket: Ticket): typeof tickets.$inferInsert {
  const { task } = ticket;
  return {
    id: ticket.id,
    tenantId: ticket.tenantId,
    connectionId: ticket.connectionId,
    correlationId: ticket.correlationId,
    improvementActionId: ticket.improvementActionId,
    ...toApi(task),
    dueOn: task.due_date,
    currentPriority: task.priority,
    deliveryState: ticket.deliveryState,
    attempts: ticket.attempts,
    lastError: ticket.lastError,
    nextAttemptAt: ticket.nextAttemptAt,
    createdAt: ticket.createdAt,
    updatedAt: ticket.updatedAt,
  };
}
