import {
  type Priority,
  type RecommendationCategory,
  type RecommendationSource,
  type Task,
  TICKET_TABLES,
  type Ticket,
  type TicketOutcome,
  type TicketType,
} from 'shared-types';
import { decideOutcome } from './decide-outcome.ts';
import { toIso } from './instance-time.ts';
import { stateMeaning } from './state-meaning.ts';

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

/** The day, `YYYY-MM-DD`, of a stored moment (UTC) where the instance is. */
export type DayOf = (stored: string) => string;

/** Builds the record from the fields of its table. */
export function readTaskRecord(sysId: string, field: FieldReader, dayOf: DayOf): TaskRecord {
  return {
    sysId,
    correlationId: field('correlation_id') ?? '',
    task: readTask(field),
    ticketSysId: field('ticket') || sysId,
    ticket: readTicket(sysId, field, dayOf),
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

function readTicket(recordSysId: string, field: FieldReader, dayOf: DayOf): Ticket | null {
  const number = field('ticket_number');
  if (number === null || number === '') return null;
  const type = field('ticket_type') as TicketType;
  const priority = field('ticket_priority');
  const state = field('ticket_state') ?? '';
  const label = field('ticket_state_label') ?? '';
  const dueAt = field('ticket_due_at');
  return {
    correlation_id: field('correlation_id') ?? '',
    ticket_type: type,
    table: field('ticket_table') ?? TICKET_TABLES[type],
    // Cleared by the instance when the ticket was deleted; the record of the task has the same sys_id.
    sys_id: field('ticket') || recordSysId,
    number,
    state,
    state_label: label,
    state_meaning: stateMeaning(type, state, label),
    outcome: (field('ticket_outcome') as TicketOutcome | null) ?? outcomeBefore(type, state, label, field),
    priority: priority === null || priority === '' ? null : Number(priority),
    // Version 1.0.0 noted a day alone.
    due_date: dueAt === null ? field('ticket_due_date') : dayOf(dueAt),
    created_at: toIso(field('ticket_created_at')) ?? '',
    updated_at: toIso(field('ticket_updated_at')) ?? '',
    revision: Number(field('ticket_revision') ?? '0'),
  };
}

/** Of a ticket that version 1.0.0 saw last: it noted neither outcome nor close code, and cleared the reference. */
function outcomeBefore(ticketType: TicketType, state: string, stateLabel: string, field: FieldReader): TicketOutcome {
  if (!field('ticket')) return 'gone';
  return decideOutcome({ ticketType, active: isTrue(field('ticket_active')), state, stateLabel, closeCode: null });
}

/** The instance hands out a true/false field as `1`/`0` or as words. */
function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
