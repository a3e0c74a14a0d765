import { eq } from 'drizzle-orm';
import type { PendingAuthorizationStore } from '../../ports/stores.ts';
import type { SecretSealer } from '../secret-sealer.ts';
import type { Sql } from './database.ts';
import { pendingAuthorizations } from './schema.ts';

const FIELD = 'code_verifier';

/** Authorizations under way; the PKCE verifier is sealed like every secret. */
export function createPendingAuthorizationStore(sql: Sql, sealer: SecretSealer): PendingAuthorizationStore {
  return {
    async insert(pending) {
      const codeVerifier = await sealer.seal({ ...pending, field: FIELD }, pending.codeVerifier);
      await sql.insert(pendingAuthorizations).values({ ...pending, codeVerifier });
    },
    async take(state) {
      const [row] = await sql.delete(pendingAuthorizations).where(eq(pendingAuthorizations.state, state)).returning();
      if (row === undefined) return null;
      const { value: codeVerifier } = await sealer.open({ ...row, field: FIELD }, row.codeVerifier);
      return { ...row, codeVerifier };
    },
  };
}
