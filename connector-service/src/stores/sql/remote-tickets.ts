import { sql as text } from 'drizzle-orm';
import type { Ticket as InstanceTicket } from 'shared-types';
import type { Ticket } from '../../tickets/ticket.ts';
import type { Sql } from './database.ts';
import { NO_DUE_DATE, NO_PRIORITY } from './no-value.ts';

interface Learned {
  /** `updatedAt` is when this was learned. */
  ticket: Ticket;
  remote: InstanceTicket;
}

/**
 * The parts of a statement that writes tickets as the instance has them: the newest revision wins, however the answers
 * arrive, and a ticket that exists there is delivered. Notes each new state. Writes each row once. `changed` has the ids
 * of those that changed.
 *
 * @param how `by_attempt`: counts as an attempt of each ticket, also where the instance's words are old
 */
export function remoteUpdates(sql: Sql, learned: Learned[], how: 'by_attempt' | 'by_feed') {
  const attempts = text`${how === 'by_attempt' ? 1 : 0}::integer`;
  const told = sql.$with('told', {}).as(text`
    select * from jsonb_to_recordset(${JSON.stringify(learned.map(rowOf))}::jsonb) as row(
      id text, remote jsonb, revision bigint, number text, state text, state_label text, outcome text,
      due_on date, current_priority smallint, changed_at timestamptz, updated_at timestamptz)`);
  // Locked in one order, so that two writers of the same tickets wait for each other and never in a circle.
  const known = sql.$with('known', {}).as(text`
    select tickets.id, tickets.tenant_id, tickets.state,
      tickets.remote_revision is null or tickets.remote_revision < told.revision as is_news
    from tickets join told on told.id = tickets.id
    order by tickets.id for update of tickets`);
  const changed = sql.$with('changed', { id: text<string>`id`.as('id') }).as(text`
    update tickets set
      remote = told.remote, remote_revision = told.revision, number = told.number, state = told.state,
      state_label = told.state_label, outcome = told.outcome, active = told.outcome = 'open',
      closed_at = case when told.outcome = 'open' then null else coalesce(tickets.closed_at, told.changed_at) end,
      due_on = told.due_on, current_priority = told.current_priority,
      delivery_state = 'delivered', next_attempt_at = null, last_error = null, updated_at = told.updated_at,
      attempts = attempts + ${attempts}, manual = manual and ${attempts} = 0
    from told join known on known.id = told.id
    where tickets.id = told.id and is_news
    returning tickets.id`);
  const counted = sql.$with('counted', {}).as(text`
    update tickets set attempts = attempts + 1, manual = false
    from known
    where tickets.id = known.id and not is_news and ${attempts} = 1`);
  const noted = sql.$with('noted', {}).as(text`
    insert into state_changes (ticket_id, tenant_id, revision, state, state_label, at)
    select told.id, known.tenant_id, told.revision, told.state, told.state_label, told.changed_at
    from told join known on known.id = told.id
    where is_news and known.state is distinct from told.state
    on conflict do nothing`);
  return { parts: [told, known, changed, counted, noted], changed };
}

/** Where a priority stands in the list: one of the customer's own, outside of the range, with those that have none. */
function placeOf(priority: number | null): number {
  return priority !== null && priority >= 1 && priority < NO_PRIORITY ? priority : NO_PRIORITY;
}

function rowOf({ ticket, remote }: Learned) {
  return {
    id: ticket.id,
    remote,
    revision: remote.revision,
    number: remote.number,
    state: remote.state,
    state_label: remote.state_label,
    outcome: remote.outcome,
    due_on: remote.due_date ?? NO_DUE_DATE,
    current_priority: placeOf(remote.priority),
    changed_at: remote.updated_at,
    updated_at: ticket.updatedAt,
  };
}
