import { lt } from 'drizzle-orm';
import type { Housekeeping } from '../../ports/stores.ts';
import type { Sql } from './database.ts';
import { endedSessions, idempotencyKeys, pendingAuthorizations, rings } from './schema.ts';

const HOUR_MS = 3_600_000;
/** Rings outside the tolerance of five minutes are refused by their time; twice that is enough to remember. */
const RING_KEPT_MS = HOUR_MS;
const IDEMPOTENCY_KEY_KEPT_MS = 7 * 24 * HOUR_MS;

/** Forgets what has served its time. */
export function createHousekeeping(sql: Sql): Housekeeping {
  return {
    async purgeExpired(now) {
      const before = (age: number) => new Date(now.getTime() - age);
      await sql.delete(pendingAuthorizations).where(lt(pendingAuthorizations.expiresAt, now));
      await sql.delete(endedSessions).where(lt(endedSessions.cookieExpiresAt, now));
      await sql.delete(rings).where(lt(rings.at, before(RING_KEPT_MS)));
      await sql.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, before(IDEMPOTENCY_KEY_KEPT_MS)));
    },
  };
}
