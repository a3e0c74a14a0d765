import { eq } from 'drizzle-orm';
import type { StateNameStore } from '../../ports/stores.ts';
import type { Sql } from './database.ts';
import { stateNames } from './schema.ts';

/** A tenant's own names of states. */
export function createStateNameStore(sql: Sql): StateNameStore {
  return {
    async read(tenantId) {
      const [row] = await sql.select().from(stateNames).where(eq(stateNames.tenantId, tenantId));
      return row?.names ?? { incident: {}, change: {} };
    },
    async readSeen(tenantId) {
      const [row] = await sql
        .select({ seen: stateNames.seen })
        .from(stateNames)
        .where(eq(stateNames.tenantId, tenantId));
      return row?.seen ?? null;
    },
    async write(tenantId, names, seen) {
      const upsert = { target: stateNames.tenantId, set: { names, seen } };
      await sql.insert(stateNames).values({ tenantId, names, seen }).onConflictDoUpdate(upsert);
    },
  };
}
