import { GlideAggregate, GlideRecord } from '@servicenow/glide';
import type { TicketType } from 'shared-types';
import { toIso } from '../domain/instance-time.ts';
import { fieldReader } from './field-reader.ts';
import { TASK_TABLE } from './task-records.ts';

/** What the page shows of the newest ones; all are in the list of the table. */
const SHOWN_EXCHANGES = 10;

/** The fields of the data exchange, in the order they are promised to the customer, and the correlation id. */
const EXCHANGED_FIELDS = [
  'requested_by',
  'name',
  'description',
  'priority',
  'due_date',
  'recommendation_source',
  'recommendation_category',
  'ticket_type',
  'correlation_id',
] as const;

export type TicketCounts = Record<TicketType, { created: number; open: number }>;

/** How many tickets were made, and how many of them are open, in one query. */
export function countTickets(): TicketCounts {
  const counts: TicketCounts = { change: { created: 0, open: 0 }, incident: { created: 0, open: 0 } };
  const tasks = new GlideAggregate(TASK_TABLE);
  tasks.addAggregate('COUNT', 'sys_id');
  tasks.groupBy('ticket_type');
  tasks.groupBy('ticket_active');
  tasks.query();
  while (tasks.next()) {
    const count = counts[tasks.getValue('ticket_type') as TicketType];
    if (count === undefined) continue;
    const number = Number(tasks.getAggregate('COUNT', 'sys_id'));
    count.created += number;
    if (['1', 'true'].includes(String(tasks.getValue('ticket_active')))) count.open += number;
  }
  return counts;
}

/** One task as it crossed, with when and by whom. */
export interface Exchange {
  sys_id: string;
  received_at: string | null;
  received_from: string | null;
  ticket_number: string | null;
  ticket_state: string | null;
  fields: Record<string, string>;
}

/** What was received last, field by field, newest first. */
export function readNewestExchanges(): Exchange[] {
  const task = new GlideRecord(TASK_TABLE);
  task.orderByDesc('received_at');
  task.setLimit(SHOWN_EXCHANGES);
  task.query();
  const exchanges: Exchange[] = [];
  while (task.next()) {
    const field = fieldReader(task);
    const fields: Record<string, string> = {};
    for (const name of EXCHANGED_FIELDS) fields[name] = field(name) ?? '';
    exchanges.push({
      sys_id: task.getUniqueValue(),
      received_at: toIso(field('received_at')),
      received_from: field('received_from'),
      ticket_number: field('ticket_number'),
      ticket_state: field('ticket_state_label'),
      fields,
    });
  }
  return exchanges;
}
