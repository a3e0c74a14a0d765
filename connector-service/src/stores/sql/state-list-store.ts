import { and, eq } from 'drizzle-orm';
import type { StateListStore } from '../../ports/stores.ts';
import type { Sql } from './database.ts';
import { stateLists } from './schema.ts';

/** The last list of states that each instance told. */
export function createStateListStore(sql: Sql): StateListStore {
  return {
    async read(connection, ticketType) {
      const [row] = await sql
        .select()
        .from(stateLists)
        .where(
          and(
            eq(stateLists.tenantId, connection.tenantId),
            eq(stateLists.connectionId, connection.id),
            eq(stateLists.ticketType, ticketType),
          ),
        );
      return row === undefined ? null : { states: row.states, readAt: row.readAt };
    },
    async write(connection, ticketType, states, readAt) {
      const { id: connectionId, tenantId } = connection;
      await sql
        .insert(stateLists)
        .values({ connectionId, tenantId, ticketType, states, readAt })
        .onConflictDoUpdate({ target: [stateLists.connectionId, stateLists.ticketType], set: { states, readAt } });
    },
  };
}
