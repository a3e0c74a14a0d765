import { and, eq } from 'drizzle-orm';
import type { Connection } from '../../connections/connection.ts';
import type { SecretSealer } from '../secret-sealer.ts';
import type { Sql } from './database.ts';
import { connectionSecrets } from './schema.ts';

export type SecretField = 'client_secret' | 'doorbell_secret' | 'previous_doorbell_secret' | 'tokens';

type Owner = Pick<Connection, 'id' | 'tenantId'>;

/** Seals and stores a secret; null deletes it. */
export async function writeField(
  sql: Sql,
  sealer: SecretSealer,
  owner: Owner,
  field: SecretField,
  value: string | null,
): Promise<void> {
  if (value === null) {
    await sql.delete(connectionSecrets).where(isField(owner, field));
    return;
  }
  const sealed = await sealer.seal(placeOf(owner, field), value);
  const { id: connectionId, tenantId } = owner;
  await sql
    .insert(connectionSecrets)
    .values({ connectionId, tenantId, field, sealed })
    .onConflictDoUpdate({ target: [connectionSecrets.connectionId, connectionSecrets.field], set: { sealed } });
}

/** Reads and opens one secret; null when there is none. */
export async function readField(
  sql: Sql,
  sealer: SecretSealer,
  owner: Owner,
  field: SecretField,
): Promise<string | null> {
  const [row] = await sql
    .select({ sealed: connectionSecrets.sealed })
    .from(connectionSecrets)
    .where(isField(owner, field));
  return row === undefined ? null : openField(sql, sealer, owner, field, row.sealed);
}

/** Opens a secret as it was read, and seals it with the newest key when an older one did. */
export async function openField(
  sql: Sql,
  sealer: SecretSealer,
  owner: Owner,
  field: SecretField,
  sealed: string,
): Promise<string> {
  const { value, stale } = await sealer.open(placeOf(owner, field), sealed);
  if (stale) {
    const fresh = await sealer.seal(placeOf(owner, field), value);
    // Only what was read is replaced: a newer value that was written meanwhile stays.
    const unchanged = and(isField(owner, field), eq(connectionSecrets.sealed, sealed));
    await sql.update(connectionSecrets).set({ sealed: fresh }).where(unchanged);
  }
  return value;
}

function isField(owner: Owner, field: SecretField) {
  return and(
    eq(connectionSecrets.connectionId, owner.id),
    eq(connectionSecrets.tenantId, owner.tenantId),
    eq(connectionSecrets.field, field),
  );
}

function placeOf(owner: Owner, field: string) {
  return { tenantId: owner.tenantId, connectionId: owner.id, field };
}
