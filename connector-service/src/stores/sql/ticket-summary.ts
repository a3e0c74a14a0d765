import { and, eq, isNotNull, sql as text } from 'drizzle-orm';
import { TICKET_TYPES } from 'shared-types';
import type { TicketSummary } from '../../ports/stores.ts';
import type { Sql } from './database.ts';
import { tickets } from './schema.ts';

const DUE_SOON_DAYS = 7;

/** Two statements, however many tickets: the counts, and the states. */
export async function summarizeTickets(sql: Sql, tenantId: string, today: string): Promise<TicketSummary[]> {
  const soon = addDays(today, DUE_SOON_DAYS);
  const count = (condition: ReturnType<typeof text>) =>
    text<number>`(count(*) filter (where ${condition}))`.mapWith(Number);
  const counts = await sql
    .select({
      ticketType: tickets.ticketType,
      total: count(text`true`),
      open: count(text`${tickets.active}`),
      overdue: count(text`${tickets.active} and ${tickets.dueOn} < ${today}`),
      dueSoon: count(text`${tickets.active} and ${tickets.dueOn} between ${today} and ${soon}`),
      failed: count(text`${tickets.deliveryState} = 'failed'`),
      waiting: count(text`${tickets.deliveryState} in ('queued', 'paused')`),
    })
    .from(tickets)
    .where(eq(tickets.tenantId, tenantId))
    .groupBy(tickets.ticketType);
  const states = await countByState(sql, tenantId);
  return TICKET_TYPES.map((ticketType) => ({
    ...EMPTY,
    ...counts.find((row) => row.ticketType === ticketType),
    ticketType,
    states: states
      .filter((row) => row.ticketType === ticketType)
      .map(({ state, stateLabel, count: number }) => ({ state, stateLabel, count: number })),
  }));
}

/** An instance can rename a state: the name of its newest ticket counts, looked up by index instead of by a sort. */
async function countByState(sql: Sql, tenantId: string) {
  const groups = sql.$with('groups').as(
    sql
      .select({
        ticketType: tickets.ticketType,
        state: text<string>`${tickets.state}`.as('state'),
        count: text<number>`count(*)`.mapWith(Number).as('count'),
        newest: text<Date>`max(${tickets.updatedAt})`.as('newest'),
      })
      .from(tickets)
      .where(and(eq(tickets.tenantId, tenantId), isNotNull(tickets.state)))
      .groupBy(tickets.ticketType, tickets.state),
  );
  const stateLabel = text<string>`(
    select label.state_label from tickets label
    where label.tenant_id = ${tenantId} and label.updated_at = groups.newest
      and label.ticket_type = groups.ticket_type and label.state = groups.state
    order by label.id limit 1)`;
  return sql
    .with(groups)
    .select({ ticketType: groups.ticketType, state: groups.state, count: groups.count, stateLabel })
    .from(groups)
    .orderBy(groups.state);
}

const EMPTY = { total: 0, open: 0, overdue: 0, dueSoon: 0, failed: 0, waiting: 0 };

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
