import { count, desc, eq, type SQL, sql as text } from 'drizzle-orm';
import { TICKET_TYPES } from 'shared-types';
import type { TicketSummary } from '../../ports/stores.ts';
import type { Sql } from './database.ts';
import { tickets } from './schema.ts';

const DUE_SOON_DAYS = 7;
/** So many tickets are asked for what the instance calls their states now. */
const NEWEST = 200;

/** Two statements, however many tickets: the counts, and the names of states. */
export async function summarizeTickets(sql: Sql, tenantId: string, today: string): Promise<TicketSummary[]> {
  const groups = await countGroups(sql, tenantId, today);
  const labels = await readNewestLabels(sql, tenantId);
  return TICKET_TYPES.map((ticketType) => {
    const ofType = groups.filter((group) => group.ticketType === ticketType);
    const total = (which: (group: Group) => boolean) => sum(ofType.filter(which).map((group) => group.count));
    return {
      ticketType,
      total: total(() => true),
      open: total(({ active }) => active),
      overdue: sum(ofType.map(({ overdue }) => overdue)),
      dueSoon: sum(ofType.map(({ dueSoon }) => dueSoon)),
      failed: total(({ deliveryState }) => deliveryState === 'failed'),
      waiting: total(({ deliveryState }) => deliveryState === 'queued' || deliveryState === 'paused'),
      states: statesOf(
        ofType,
        labels.filter((label) => label.ticketType === ticketType),
      ),
    };
  });
}

type Group = Awaited<ReturnType<typeof countGroups>>[number];
type Label = Pick<Group, 'ticketType' | 'state' | 'stateLabel'>;

/**
 * Tickets alike in all that is counted: a few dozen groups. Columns and their order are those of the index
 * `tickets_for_summary`, which is walked once, already sorted, and of the tickets themselves none is read.
 */
async function countGroups(sql: Sql, tenantId: string, today: string) {
  const { ticketType, deliveryState, active, state, dueOn } = tickets;
  const countOpen = (due: SQL) => text`(count(*) filter (where ${active} and ${dueOn} ${due}))`.mapWith(Number);
  // Of one ticket of the group, found by the same index. The group's columns are written out, because the builder would
  // leave their table away, and `label` has the same ones.
  const stateLabel = text<string | null>`(
    select label.state_label from tickets label
    where label.tenant_id = ${tenantId} and label.ticket_type = tickets.ticket_type
      and label.delivery_state = tickets.delivery_state and label.active = tickets.active
      and label.state = tickets.state
    order by label.due_on desc limit 1)`;
  return sql
    .select({
      ticketType,
      deliveryState,
      active,
      state,
      count: count(),
      overdue: countOpen(text`< ${today}`),
      dueSoon: countOpen(text`between ${today} and ${addDays(today, DUE_SOON_DAYS)}`),
      stateLabel,
    })
    .from(tickets)
    .where(eq(tickets.tenantId, tenantId))
    .groupBy(ticketType, deliveryState, active, state)
    .orderBy(ticketType, deliveryState, active, state);
}

/** An instance can rename a state, and the newest tickets know. A state that none of them is in is left out. */
async function readNewestLabels(sql: Sql, tenantId: string): Promise<Label[]> {
  const newest = sql
    .select()
    .from(tickets)
    .where(eq(tickets.tenantId, tenantId))
    .orderBy(desc(tickets.updatedAt), desc(tickets.id))
    .limit(NEWEST)
    .as('newest');
  const { ticketType, state, stateLabel, updatedAt } = newest;
  return sql
    .selectDistinctOn([ticketType, state], { ticketType, state, stateLabel })
    .from(newest)
    .orderBy(ticketType, state, desc(updatedAt));
}

/** @param labels the newest names, which count before any name of a group */
function statesOf(groups: Group[], labels: Label[]): TicketSummary['states'] {
  const byState = Map.groupBy(groups, ({ state }) => state);
  const states = [...byState.keys()].filter((state) => state !== null).toSorted();
  return states.map((state) => {
    const alike = byState.get(state) ?? [];
    const label = [...labels, ...alike].find((each) => each.state === state);
    return { state, stateLabel: label?.stateLabel ?? state, count: sum(alike.map((group) => group.count)) };
  });
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
