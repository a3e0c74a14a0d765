import { createHash } from 'node:crypto';
import { and, asc, desc, eq, getTableColumns, inArray, lte, sql as text } from 'drizzle-orm';
import type { PendingRevocation, RevocationStore } from '../../ports/stores.ts';
import type { RevocationWriter } from '../../ports/unit-of-work.ts';
import type { SecretSealer } from '../secret-sealer.ts';
import type { Sql } from './database.ts';
import { pendingRevocations } from './schema.ts';

const { sealed: _sealed, ...SHOWN } = getTableColumns(pendingRevocations);

/** Tokens that wait to be revoked. */
export function createRevocationStore(sql: Sql, sealer: SecretSealer): RevocationStore {
  return {
    async listDue(tenantId, now, limit) {
      const due = lte(pendingRevocations.dueAt, now);
      const chosen = tenantId === null ? due : and(eq(pendingRevocations.tenantId, tenantId), due);
      // A refresh token before the access token of the same moment: it is the one that outlives the hour.
      const order = [asc(pendingRevocations.dueAt), desc(pendingRevocations.endsAt)];
      return sql
        .select(SHOWN)
        .from(pendingRevocations)
        .where(chosen)
        .orderBy(...order)
        .limit(limit);
    },
    async list(tenantId) {
      const ofTenant = eq(pendingRevocations.tenantId, tenantId);
      return sql.select(SHOWN).from(pendingRevocations).where(ofTenant).orderBy(asc(pendingRevocations.addedAt));
    },
    async open(pending) {
      const [row] = await sql.select().from(pendingRevocations).where(isRow(pending.tenantId, pending.id));
      if (row === undefined) return null;
      const { value } = await sealer.open(placeOfRevocation(pending), row.sealed);
      return JSON.parse(value) as { clientSecret: string; token: string };
    },
    async remove(tenantId, id) {
      await sql.delete(pendingRevocations).where(isRow(tenantId, id));
    },
    async postpone(tenantId, id, dueAt) {
      const attempts = text`${pendingRevocations.attempts} + 1`;
      await sql.update(pendingRevocations).set({ dueAt, attempts }).where(isRow(tenantId, id));
    },
  };
}

/** The same inside a transaction. */
export function createRevocationWriter(tx: Sql, sealer: SecretSealer): RevocationWriter {
  return {
    async add(connection, clientSecret, tokens, now, dueAt) {
      const { id: connectionId, tenantId, instanceUrl, clientId } = connection;
      for (const { token, endsAt } of tokens) {
        const owner = { tenantId, connectionId, id: idOf(tenantId, token) };
        const sealed = await sealer.seal(placeOfRevocation(owner), JSON.stringify({ clientSecret, token }));
        const row = { ...owner, instanceUrl, clientId, sealed, addedAt: now, endsAt, dueAt };
        const target = [pendingRevocations.tenantId, pendingRevocations.id];
        await tx.insert(pendingRevocations).values(row).onConflictDoUpdate({ target, set: { dueAt, endsAt } });
      }
    },
    async strike(tenantId, tokens) {
      const struck = inArray(
        pendingRevocations.id,
        tokens.map((token) => idOf(tenantId, token)),
      );
      await tx.delete(pendingRevocations).where(and(eq(pendingRevocations.tenantId, tenantId), struck));
    },
  };
}

/** Where the sealed value of a pending revocation belongs. */
export function placeOfRevocation({
  tenantId,
  connectionId,
  id,
}: Pick<PendingRevocation, 'tenantId' | 'connectionId' | 'id'>) {
  return { tenantId, connectionId, field: `revocation:${id}` };
}

/** Tokens are long and random: their hash gives nothing away. */
function idOf(tenantId: string, token: string): string {
  return createHash('sha256')
    .update(JSON.stringify([tenantId, token]))
    .digest('base64url');
}

function isRow(tenantId: string, id: string) {
  return and(eq(pendingRevocations.tenantId, tenantId), eq(pendingRevocations.id, id));
}
