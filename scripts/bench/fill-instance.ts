import { TICKET_TABLES } from 'shared-types';
import { openRecordStore } from '../../local-clouds/servicenow/src/store/open-record-store.ts';
import { wireTask } from './delivery/bench-tasks.ts';

/** One change a second, as far back as there are records. */
const CHANGE_EVERY_MS = 1_000;
const TASK_TABLE = 'x_mioms_m365ticket_task';

/** Correlation id of the record at this place. */
export function correlationIdAt(index: number): string {
  return idAt('c', index);
}

/** Sys_id of the task record at this place. */
export function taskSysIdAt(index: number): string {
  return idAt('a', index);
}

/** When the record at this place last changed, as the change feed counts: milliseconds since 1970. */
export function changedMsAt(index: number, count: number): number {
  const newest = Math.floor(Date.UTC(2026, 0, 1));
  return newest - (count - index) * CHANGE_EVERY_MS;
}

/**
 * Writes task records and their incidents past all rules into a data directory that nobody has open: making them one by
 * one through the app would take hours.
 */
export function fillInstance(dataDir: string, count: number): void {
  const store = openRecordStore({ dataDir });
  try {
    store.transaction(() => {
      for (let index = 0; index < count; index += 1) {
        const record = recordAt(index, count);
        store.insert(TASK_TABLE, record.task);
        store.insert(TICKET_TABLES.incident, record.ticket);
      }
    });
  } finally {
    store.close();
  }
}

/** 32 hex digits; the first one tells the kinds of record apart. */
function idAt(kind: 'a' | 'b' | 'c', index: number): string {
  return kind + index.toString(16).padStart(31, '0');
}

function recordAt(index: number, count: number) {
  const { ticket_type, requested_by, name, description, due_date, recommendation_source, recommendation_category } =
    wireTask();
  const changedMs = changedMsAt(index, count);
  const time = new Date(changedMs).toISOString().slice(0, 19).replace('T', ' ');
  const stamp = {
    sys_created_on: time,
    sys_created_by: 'm365.integration',
    sys_updated_on: time,
    sys_updated_by: 'm365.integration',
    sys_mod_count: '1',
  };
  const correlation_id = correlationIdAt(index);
  const ticketSysId = idAt('b', index);
  const number = `INC${String(1_000_000 + index)}`;
  const task = {
    ...stamp,
    sys_id: taskSysIdAt(index),
    correlation_id,
    ticket_type,
    requested_by,
    name,
    description,
    priority: '2',
    due_date,
    recommendation_source,
    recommendation_category,
    received_at: time,
    received_from: 'm365.integration',
    ticket: ticketSysId,
    ticket_table: TICKET_TABLES.incident,
    ticket_number: number,
    ticket_state: '2',
    ticket_state_label: 'In Progress',
    ticket_active: 'true',
    ticket_priority: '2',
    ticket_outcome: 'open',
    ticket_due_at: `${due_date} 20:00:00`,
    ticket_created_at: time,
    ticket_updated_at: time,
    ticket_revision: '1',
    changed_ms: String(changedMs),
  };
  const ticket = {
    ...stamp,
    sys_id: ticketSysId,
    number,
    short_description: name,
    description,
    state: '2',
    incident_state: '2',
    impact: '2',
    urgency: '1',
    priority: '2',
    active: 'true',
    due_date: `${due_date} 12:00:00`,
    correlation_id,
    correlation_display: 'Microsoft 365 security center',
    m365_task: task.sys_id,
    requested_by_upn: requested_by,
    recommendation_source,
    recommendation_category,
  };
  return { task, ticket };
}
