import { and, desc, eq, gte, isNotNull, sql as text } from 'drizzle-orm';
import type { ClosedTicket } from '../../ports/stores.ts';
import type { Sql } from './database.ts';
import { stateChanges, tickets } from './schema.ts';
import { ticketOf } from './ticket-row.ts';

/** First one ticket for each improvement action, then when each was closed: not when every ticket was. */
export async function listLastClosed(sql: Sql, tenantId: string, since: Date): Promise<ClosedTicket[]> {
  const closed = and(
    eq(tickets.tenantId, tenantId),
    isNotNull(tickets.improvementActionId),
    eq(tickets.active, false),
    gte(tickets.updatedAt, since),
  );
  const last = sql
    .selectDistinctOn([tickets.improvementActionId], { id: tickets.id })
    .from(tickets)
    .where(closed)
    .orderBy(tickets.improvementActionId, desc(tickets.updatedAt), tickets.id)
    .as('last');
  const newestState = sql
    .select({ at: stateChanges.at })
    .from(stateChanges)
    .where(and(eq(stateChanges.tenantId, tenantId), eq(stateChanges.ticketId, tickets.id)))
    .orderBy(desc(stateChanges.revision))
    .limit(1);
  const closedAt = text<Date>`coalesce((${newestState}), ${tickets.updatedAt})`.mapWith(tickets.updatedAt);
  const rows = await sql
    .select({ row: tickets, closedAt })
    .from(tickets)
    .innerJoin(last, eq(last.id, tickets.id))
    .where(eq(tickets.tenantId, tenantId));
  return rows.map(({ row, closedAt: at }) => ({ ticket: ticketOf(row), closedAt: at }));
}
