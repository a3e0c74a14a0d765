import { and, asc, type Column, desc, eq, ilike, inArray, or, type SQL, sql as text } from 'drizzle-orm';
import { isCalendarDate, type TicketType } from 'shared-types';
import { InvalidCursorError, type TicketFilter, type TicketPage } from '../../ports/stores.ts';
import { closureCondition } from './closure-condition.ts';
import type { Sql } from './database.ts';
import { decodeCursor, encodeCursor } from './list-cursor.ts';
import { overdueCondition } from './overdue-condition.ts';
import { tickets } from './schema.ts';
import { type TicketRow, ticketOf } from './ticket-row.ts';

/** No ticket is older, and a calendar before it is none that the database and JavaScript agree on. */
const EARLIEST_DAY = '1970-01-01';

/** How each order reads its column, and how the column travels in a cursor. */
const ORDERS = {
  created: { column: tickets.createdAt, write: (row: TicketRow) => row.createdAt.toISOString(), read: readMoment },
  updated: { column: tickets.updatedAt, write: (row: TicketRow) => row.updatedAt.toISOString(), read: readMoment },
  due: { column: tickets.dueOn, write: (row: TicketRow) => row.dueOn, read: readDay },
  priority: {
    column: tickets.currentPriority,
    write: (row: TicketRow) => String(row.currentPriority),
    read: readPriority,
  },
} as const;

/** One page by keyset: its cost does not grow with its position. */
export async function listTickets(sql: Sql, tenantId: string, filter: TicketFilter): Promise<TicketPage> {
  const order = ORDERS[filter.sort ?? 'created'];
  const descending = filter.descending ?? false;
  const direction = descending ? desc : asc;
  const rows = await sql
    .select()
    .from(tickets)
    .where(and(...conditions(tenantId, filter), position(filter, order, descending)))
    .orderBy(direction(order.column), direction(tickets.id))
    .limit(filter.limit + 1);
  const page = rows.slice(0, filter.limit);
  const last = page.at(-1);
  const more = rows.length > filter.limit && last !== undefined;
  return { tickets: page.map(ticketOf), next: more ? encodeCursor({ value: order.write(last), id: last.id }) : null };
}

function conditions(tenantId: string, filter: TicketFilter): (SQL | undefined)[] {
  const { ticketType, deliveryState, improvementActionId, state, priority, category, requestedBy, active } = filter;
  return [
    eq(tickets.tenantId, tenantId),
    ticketType && anyOf(tickets.ticketType, ticketType),
    deliveryState && anyOf(tickets.deliveryState, deliveryState),
    improvementActionId === undefined ? undefined : eq(tickets.improvementActionId, improvementActionId),
    state && or(...state.map((each) => inState(each))),
    priority && anyOf(tickets.currentPriority, priority),
    category && anyOf(tickets.recommendationCategory, category),
    requestedBy === undefined ? undefined : eq(tickets.requestedBy, requestedBy),
    active === undefined ? undefined : eq(tickets.active, active),
    filter.outcome === undefined ? undefined : inArray(tickets.outcome, [...filter.outcome]),
    filter.closure === undefined ? undefined : closureCondition(filter.closure),
    overdue(filter),
    search(filter.search),
  ];
}

/** One value is asked for as such, so that it stays a place in an index. */
function anyOf(column: Column, values: readonly unknown[]): SQL {
  return values.length === 1 ? eq(column, values[0]) : inArray(column, [...values]);
}

function inState({ ticketType, state }: { ticketType: TicketType | null; state: string }): SQL | undefined {
  return and(ticketType === null ? undefined : eq(tickets.ticketType, ticketType), eq(tickets.state, state));
}

function overdue({ overdue: wanted, today }: TicketFilter): SQL | undefined {
  if (wanted === undefined) return undefined;
  const late = overdueCondition(today);
  return wanted ? late : text`not (${late})`;
}

function search(part: string | undefined): SQL | undefined {
  if (part === undefined || part === '') return undefined;
  const pattern = `%${part.replace(/[\\%_]/g, '\\$&')}%`;
  return or(ilike(tickets.name, pattern), ilike(tickets.number, pattern));
}

function position(
  filter: TicketFilter,
  order: (typeof ORDERS)[keyof typeof ORDERS],
  descending: boolean,
): SQL | undefined {
  if (filter.after === undefined) return undefined;
  const cursor = decodeCursor(filter.after);
  // A comparison of rows is a range of the index; `a < x or (a = x and b < y)` would be read from the top and filtered.
  const place = text`(${text.param(order.read(cursor.value), order.column)}, ${cursor.id})`;
  const beyond = text.raw(descending ? '<' : '>');
  return text`(${order.column}, ${tickets.id}) ${beyond} ${place}`;
}

// Cursors come from outside: each is what `write` could have made, or it is refused before the database sees it.

function readMoment(value: string): Date {
  const [day = '', time = ''] = value.split('T');
  if (!/^\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(time)) throw new InvalidCursorError();
  const moment = new Date(`${readDay(day)}T${time}`);
  if (Number.isNaN(moment.getTime())) throw new InvalidCursorError();
  return moment;
}

function readDay(value: string): string {
  if (!isCalendarDate(value) || value < EARLIEST_DAY) throw new InvalidCursorError();
  return value;
}

function readPriority(value: string): number {
  if (!/^[1-9]$/.test(value)) throw new InvalidCursorError();
  return Number(value);
}
