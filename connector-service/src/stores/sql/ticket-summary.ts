import { count, desc, eq, type SQL, sql as text } from 'drizzle-orm';
import { type StateChoice, type StateMeaning, TICKET_TYPES, type TicketType } from 'shared-types';
import type { TicketSummary } from '../../ports/stores.ts';
import type { Sql } from './database.ts';
import { overdueCondition } from './overdue-condition.ts';
import { stateLists, tickets } from './schema.ts';

const DUE_SOON_DAYS = 7;
/** So many tickets are asked for what the instance calls their states now. */
const NEWEST = 200;
/** Behind every place of a list; a number, because Infinity less itself is none. */
const UNLISTED = Number.MAX_SAFE_INTEGER;

/** Three statements, however many tickets: the counts, the names of states, and their order. */
export async function summarizeTickets(sql: Sql, tenantId: string, today: string): Promise<TicketSummary[]> {
  const groups = await countGroups(sql, tenantId, today);
  const labels = await readNewestLabels(sql, tenantId);
  const lists = await readLists(sql, tenantId);
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
        lists.find((list) => list.ticketType === ticketType)?.states ?? [],
      ),
    };
  });
}

type Group = Awaited<ReturnType<typeof countGroups>>[number];
type Label = Pick<Group, 'ticketType' | 'state' | 'named'>;

/** A state as the tickets in it have it. */
interface Named {
  label: string;
  meaning: StateMeaning;
}

/**
 * Tickets alike in all that is counted: a few dozen groups. Columns and their order are those of the index
 * `tickets_for_summary`, which is walked once, already sorted, and of the tickets themselves none is read.
 */
async function countGroups(sql: Sql, tenantId: string, today: string) {
  const { ticketType, deliveryState, active, state, dueOn } = tickets;
  const countWhere = (condition: SQL) => text`(count(*) filter (where ${condition}))`.mapWith(Number);
  // Of one ticket of the group, found by the same index. The group's columns are written out, because the builder would
  // leave their table away, and `label` has the same ones.
  const named = text<Named | null>`(
    select jsonb_build_object('label', label.state_label, 'meaning', label.remote ->> 'state_meaning') from tickets label
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
      overdue: countWhere(overdueCondition(today)),
      dueSoon: countWhere(text`${active} and ${dueOn} between ${today} and ${addDays(today, DUE_SOON_DAYS)}`),
      named,
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
  const { ticketType, state, stateLabel, remote, updatedAt } = newest;
  const named = text<Named>`jsonb_build_object('label', ${stateLabel}, 'meaning', ${remote} ->> 'state_meaning')`;
  return sql
    .selectDistinctOn([ticketType, state], { ticketType, state, named })
    .from(newest)
    .orderBy(ticketType, state, desc(updatedAt));
}

/** The instance's own lists of states, as last read. */
function readLists(sql: Sql, tenantId: string): Promise<{ ticketType: TicketType; states: StateChoice[] }[]> {
  const { ticketType, states } = stateLists;
  return sql.select({ ticketType, states }).from(stateLists).where(eq(stateLists.tenantId, tenantId));
}

/**
 * @param labels the newest names, which count before any name of a group
 * @param list the instance's own, in its order
 */
function statesOf(groups: Group[], labels: Label[], list: StateChoice[]): TicketSummary['states'] {
  const byState = Map.groupBy(groups, ({ state }) => state);
  const states = [...byState.entries()].flatMap(([state, alike]) => {
    if (state === null) return [];
    const named = [...labels, ...alike].find((each) => each.state === state)?.named;
    const total = sum(alike.map((group) => group.count));
    return [{ state, stateLabel: named?.label ?? state, meaning: named?.meaning ?? ('other' as const), count: total }];
  });
  const places = new Map(list.map(({ value }, place) => [value, place]));
  return states.toSorted((one, other) => inOrder(one.state, other.state, places));
}

/** As the instance lists them; what it does not list, by number: the base system numbers states in their order. */
function inOrder(one: string, other: string, places: ReadonlyMap<string, number>): number {
  const [first, second] = [places.get(one) ?? UNLISTED, places.get(other) ?? UNLISTED];
  if (first !== second) return first - second;
  return Number(one) - Number(other) || one.localeCompare(other);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
