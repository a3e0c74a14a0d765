import {
  type Priority,
  type RecommendationCategory,
  type RecommendationSource,
  type Task,
  TICKET_TABLES,
  type Ticket,
  type TicketType,
} from 'shared-types';
import { toIso } from './instance-time.ts';

/** A record of `x_mioms_m365ticket_task`: what crossed, and the ticket made from it as last seen. */
export interface TaskRecord {
  sysId: string;
  correlationId: string;
  task: Task;
  /** Chosen when the task was recorded; the ticket may not exist yet. */
  ticketSysId: string;
  /** `null` until the ticket exists. */
  ticket: Ticket | null;
  /** Place in the change feed, milliseconds since 1970 as 13 digits; `''` until the ticket exists. */
  changedMs: string;
}

/** Reads one field; `null` when it is empty. */
export type FieldReader = (field: string) => string | null;

/** Builds the record from the fields of its table. */
export function readTaskRecord(sysId: string, field: FieldReader): TaskRecord {
  return {
    sysId,
    correlationId: field('correlation_id') ?? '',
    task: readTask(field),
    ticketSysId: field('ticket') || sysId,
    ticket: readTicket(sysId, field),
    changedMs: field('changed_ms') ?? '',
  };
}

function readTask(field: FieldReader): Task {
  return {
    ticket_type: field('ticket_type') as TicketType,
    requested_by: field('requested_by') ?? '',
    name: field('name') ?? '',
    description: field('description') ?? '',
    priority: Number(field('priority')) as Priority,
    due_date: field('due_date') ?? '',
    recommendation_source: field('recommendation_source') as RecommendationSource,
    recommendation_category: field('recommendation_category') as RecommendationCategory,
  };
}

function readTicket(recordSysId: string, field: FieldReader): Ticket | null {
  const number = field('ticket_number');
  if (number === null || number === '') return null;
  const type = field('ticket_type') as TicketType;
  const priority = field('ticket_priority');
  return {
    correlation_id: field('correlation_id') ?? '',
    ticket_type: type,
    table: field('ticket_table') ?? TICKET_TABLES[type],
    // Cleared by the instance when the ticket was deleted; the record of the task has the same sys_id.
    sys_id: field('ticket') || recordSysId,
    number,
    state: field('ticket_state') ?? '',
    state_label: field('ticket_state_label') ?? '',
    active: isTrue(field('ticket_active')),
    priority: priority === null || priority === '' ? null : Number(priority),
    due_date: field('ticket_due_date') || null,
    created_at: toIso(field('ticket_created_at')) ?? '',
    updated_at: toIso(field('ticket_updated_at')) ?? '',
    revision: Number(field('ticket_revision') ?? '0'),
  };
}

/** The instance hands out a true/false field as `1`/`0` or as words. */
function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
