import { and, eq, gte, sql as text } from 'drizzle-orm';
import type { EndedSessionStore } from '../../ports/stores.ts';
import type { Sql } from './database.ts';
import { endedSessions, sessionCutoffs } from './schema.ts';

/** Sessions that were ended before their cookie expired. */
export function createEndedSessionStore(sql: Sql): EndedSessionStore {
  return {
    async end(sessionId, cookieExpiresAt) {
      await sql.insert(endedSessions).values({ sessionId, cookieExpiresAt }).onConflictDoNothing();
    },
    async endAll(tenantId, at) {
      await sql
        .insert(sessionCutoffs)
        .values({ tenantId, endedAt: at })
        .onConflictDoUpdate({ target: sessionCutoffs.tenantId, set: { endedAt: at } });
    },
    async isEnded({ id, tenantId, signedInAt }) {
      const found = { found: text<number>`1` };
      const { tenantId: ofTenant, endedAt } = sessionCutoffs;
      const rows = await sql
        .select(found)
        .from(endedSessions)
        .where(eq(endedSessions.sessionId, id))
        .unionAll(
          sql
            .select(found)
            .from(sessionCutoffs)
            .where(and(eq(ofTenant, tenantId), gte(endedAt, signedInAt))),
        );
      return rows.length > 0;
    },
  };
}
