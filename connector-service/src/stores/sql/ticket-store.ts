import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { TicketStore } from '../../ports/stores.ts';
import type { Ticket } from '../../tickets/ticket.ts';
import type { Sql } from './database.ts';
import { listLastDone } from './last-done.ts';
import { attempts, stateChanges, tickets } from './schema.ts';
import { listTickets } from './ticket-list.ts';
import { ticketOf } from './ticket-row.ts';
import { summarizeTickets } from './ticket-summary.ts';

/** What pages read of tickets. */
export function createTicketStore(sql: Sql): TicketStore {
  return {
    async find(tenantId, ticketId) {
      const [ticket] = await findTickets(sql, tenantId, [ticketId]);
      return ticket ?? null;
    },
    findMany: (tenantId, ticketIds) => findTickets(sql, tenantId, ticketIds),
    list: (tenantId, filter) => listTickets(sql, tenantId, filter),
    summarize: (tenantId, today) => summarizeTickets(sql, tenantId, today),
    async listByImprovementActions(tenantId) {
      const open = and(
        eq(tickets.tenantId, tenantId),
        isNotNull(tickets.improvementActionId),
        eq(tickets.active, true),
      );
      const rows = await sql.select().from(tickets).where(open).orderBy(desc(tickets.createdAt), tickets.id);
      return Map.groupBy(rows.map(ticketOf), (ticket) => ticket.improvementActionId ?? '');
    },
    listLastDone: (tenantId, since) => listLastDone(sql, tenantId, since),
    async listAttempts(tenantId, ticketId) {
      const rows = await sql
        .select()
        .from(attempts)
        .where(and(eq(attempts.tenantId, tenantId), eq(attempts.ticketId, ticketId)))
        .orderBy(desc(attempts.number));
      return rows.map(({ tenantId: _, ...attempt }) => attempt);
    },
    async listStateChanges(tenantId, ticketIds) {
      if (ticketIds.length === 0) return [];
      const rows = await sql
        .select()
        .from(stateChanges)
        .where(and(eq(stateChanges.tenantId, tenantId), inArray(stateChanges.ticketId, ticketIds)))
        .orderBy(desc(stateChanges.revision));
      return rows.map(({ tenantId: _, ...change }) => change);
    },
  };
}

/** In the order of the ids; unknown and foreign ones are left out. */
export async function findTickets(sql: Sql, tenantId: string, ticketIds: string[]): Promise<Ticket[]> {
  if (ticketIds.length === 0) return [];
  const rows = await sql
    .select()
    .from(tickets)
    .where(and(eq(tickets.tenantId, tenantId), inArray(tickets.id, ticketIds)));
  const byId = new Map(rows.map((row) => [row.id, ticketOf(row)]));
  return ticketIds.map((id) => byId.get(id)).filter((ticket) => ticket !== undefined);
}
