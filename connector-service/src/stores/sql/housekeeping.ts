import { lt } from 'drizzle-orm';
import type { Housekeeping } from '../../ports/stores.ts';
import type { Database, EmbeddedDatabase } from './database.ts';
import { auditLog, endedSessions, idempotencyKeys, pendingAuthorizations, rings } from './schema.ts';

const HOUR_MS = 3_600_000;
/** Rings outside the tolerance of five minutes are refused by their time; twice that is enough to remember. */
const RING_KEPT_MS = HOUR_MS;
const IDEMPOTENCY_KEY_KEPT_MS = 7 * 24 * HOUR_MS;

/** Forgets what has served its time. */
export function createHousekeeping(database: Database): Housekeeping {
  const { sql } = database;
  return {
    async purgeExpired(now, auditDays) {
      const before = (age: number) => new Date(now.getTime() - age);
      await sql.delete(pendingAuthorizations).where(lt(pendingAuthorizations.expiresAt, now));
      await sql.delete(endedSessions).where(lt(endedSessions.cookieExpiresAt, now));
      await sql.delete(rings).where(lt(rings.at, before(RING_KEPT_MS)));
      await sql.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, before(IDEMPOTENCY_KEY_KEPT_MS)));
      await sql.delete(auditLog).where(lt(auditLog.at, before(auditDays * 24 * HOUR_MS)));
      if (database.engine === 'pglite') await vacuum(database);
    },
  };
}

/**
 * What a server does by itself, and PGlite has no process for: without it the place of old rows is never used again,
 * and every statement is planned as if the tables were empty. A tenth of the usual sample is enough for a plan; the
 * full one stops this process for a second or more with 100 000 tickets.
 */
async function vacuum({ client }: EmbeddedDatabase): Promise<void> {
  await client.exec('set default_statistics_target to 10');
  await client.exec('vacuum (analyze)');
}
