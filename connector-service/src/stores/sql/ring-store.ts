import type { RingStore } from '../../ports/stores.ts';
import type { Sql } from './database.ts';
import { rings } from './schema.ts';

/** Ids of rings that were answered. */
export function createRingStore(sql: Sql): RingStore {
  return {
    async record(connectionId, ringId, at) {
      const inserted = await sql
        .insert(rings)
        .values({ connectionId, ringId, at })
        .onConflictDoNothing()
        .returning({ ringId: rings.ringId });
      return inserted.length > 0;
    },
  };
}
