import { and, eq } from 'drizzle-orm';
import type { SealedValues } from '../../ports/stores.ts';
import type { SecretPlace, SecretSealer } from '../secret-sealer.ts';
import type { Database, Sql } from './database.ts';
import { placeOfRevocation } from './revocation-store.ts';
import { connectionSecrets, pendingAuthorizations, pendingRevocations } from './schema.ts';

interface SealedValue {
  place: SecretPlace;
  sealed: string;
  /** Puts a new value in the place of the one that was read; one that was written meanwhile stays. */
  replace(fresh: string): Promise<unknown>;
}

/** Everything sealed in the database, wherever it stands. */
export function createSealedValues(database: Database, sealer: SecretSealer): SealedValues {
  const { sql } = database;
  return {
    withRotationLock: (work) => database.withLock('rotate-keys', work),
    async reseal() {
      const values = await readAll(sql);
      const resealed = new Map<string, number>();
      let unreadable = 0;
      for (const { place, sealed, replace } of values.filter((value) => sealer.isStale(value.sealed))) {
        try {
          const { value } = await sealer.open(place, sealed);
          await replace(await sealer.seal(place, value));
          resealed.set(place.tenantId, (resealed.get(place.tenantId) ?? 0) + 1);
        } catch (failure) {
          if (!sealer.isBroken(failure)) throw failure;
          // Its key is lost: one value must not keep the others from being sealed anew.
          unreadable += 1;
        }
      }
      return { checked: values.length, resealed, unreadable };
    },
    async countByKey() {
      const counts = new Map(sealer.keyIds.map((id) => [id, 0]));
      for (const { sealed } of await readAll(sql)) {
        const keyId = sealer.keyIdOf(sealed);
        counts.set(keyId, (counts.get(keyId) ?? 0) + 1);
      }
      return counts;
    },
  };
}

async function readAll(sql: Sql): Promise<SealedValue[]> {
  const secrets = await sql.select().from(connectionSecrets);
  const authorizations = await sql.select().from(pendingAuthorizations);
  const revocations = await sql.select().from(pendingRevocations);
  return [
    ...secrets.map(({ tenantId, connectionId, field, sealed }) => {
      const isRow = and(
        eq(connectionSecrets.tenantId, tenantId),
        eq(connectionSecrets.connectionId, connectionId),
        eq(connectionSecrets.field, field),
        eq(connectionSecrets.sealed, sealed),
      );
      const replace = (fresh: string) => sql.update(connectionSecrets).set({ sealed: fresh }).where(isRow);
      return { place: { tenantId, connectionId, field }, sealed, replace };
    }),
    ...authorizations.map(({ tenantId, connectionId, state, codeVerifier: sealed }) => {
      const isRow = and(eq(pendingAuthorizations.tenantId, tenantId), eq(pendingAuthorizations.state, state));
      const replace = (fresh: string) => sql.update(pendingAuthorizations).set({ codeVerifier: fresh }).where(isRow);
      return { place: { tenantId, connectionId, field: 'code_verifier' }, sealed, replace };
    }),
    ...revocations.map((row) => {
      const isRow = and(eq(pendingRevocations.tenantId, row.tenantId), eq(pendingRevocations.id, row.id));
      const replace = (fresh: string) => sql.update(pendingRevocations).set({ sealed: fresh }).where(isRow);
      return { place: placeOfRevocation(row), sealed: row.sealed, replace };
    }),
  ];
}
