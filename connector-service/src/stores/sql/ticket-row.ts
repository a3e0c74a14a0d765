import type { Priority, Task } from 'shared-types';
import type { Ticket } from '../../tickets/ticket.ts';
import type { tickets } from './schema.ts';

export type TicketRow = typeof tickets.$inferSelect;

export function ticketOf(row: TicketRow): Ticket {
  const task: Task = {
    ticket_type: row.ticketType,
    requested_by: row.requestedBy,
    name: row.name,
    description: row.description,
    priority: row.priority as Priority,
    due_date: row.dueDate,
    recommendation_source: row.recommendationSource,
    recommendation_category: row.recommendationCategory,
  };
  return {
    id: row.id,
    tenantId: row.tenantId,
    connectionId: row.connectionId,
    correlationId: row.correlationId,
    improvementActionId: row.improvementActionId,
    task,
    deliveryState: row.deliveryState,
    attempts: row.attempts,
    lastError: row.lastError,
    nextAttemptAt: row.nextAttemptAt,
    remote: row.remote,
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
    ticketType: task.ticket_type,
    requestedBy: task.requested_by,
    name: task.name,
    description: task.description,
    priority: task.priority,
    dueDate: task.due_date,
    dueOn: task.due_date,
    recommendationSource: task.recommendation_source,
    recommendationCategory: task.recommendation_category,
    deliveryState: ticket.deliveryState,
    attempts: ticket.attempts,
    lastError: ticket.lastError,
    nextAttemptAt: ticket.nextAttemptAt,
    createdAt: ticket.createdAt,
    updatedAt: ticket.updatedAt,
  };
}
