import { and, desc, eq, gte, isNotNull } from 'drizzle-orm';
import type { Ticket } from '../../tickets/ticket.ts';
import type { Sql } from './database.ts';
import { tickets } from './schema.ts';
import { ticketOf } from './ticket-row.ts';

/** Of each improvement action the ticket that was done last, if it was since then. */
export async function listLastDone(sql: Sql, tenantId: string, since: Date): Promise<Ticket[]> {
  const rows = await sql
    .selectDistinctOn([tickets.improvementActionId])
    .from(tickets)
    .where(
      and(
        eq(tickets.tenantId, tenantId),
        isNotNull(tickets.improvementActionId),
        eq(tickets.outcome, 'done'),
        gte(tickets.closedAt, since),
      ),
    )
    .orderBy(tickets.improvementActionId, desc(tickets.closedAt), tickets.id);
  return rows.map(ticketOf);
}
