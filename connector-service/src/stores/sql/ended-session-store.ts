import { eq } from 'drizzle-orm';
import type { EndedSessionStore } from '../../ports/stores.ts';
import type { Sql } from './database.ts';
import { endedSessions } from './schema.ts';

/** Sessions that were ended before their cookie expired. */
export function createEndedSessionStore(sql: Sql): EndedSessionStore {
  return {
    async end(sessionId, cookieExpiresAt) {
      await sql.insert(endedSessions).values({ sessionId, cookieExpiresAt }).onConflictDoNothing();
    },
    async isEnded(sessionId) {
      const rows = await sql.select().from(endedSessions).where(eq(endedSessions.sessionId, sessionId));
      return rows.length > 0;
    },
  };
}
