import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Connection, ConnectionSecrets, Tokens } from '../../connections/connection.ts';
import { NEW_LANE } from '../../delivery/lane.ts';
import type { ConnectionChanges, ConnectionStore } from '../../ports/stores.ts';
import type { SecretSealer } from '../secret-sealer.ts';
import type { Database, Sql } from './database.ts';
import { connectionSecrets, connections, deliveryLanes } from './schema.ts';
import { openField, readField, type SecretField, writeField } from './secret-fields.ts';

/** Connections and their sealed secrets. */
export function createConnectionStore(database: Database, sealer: SecretSealer): ConnectionStore {
  const { sql } = database;
  const write = (connection: Connection, field: SecretField, value: string | null) =>
    writeField(sql, sealer, connection, field, value);
  return {
    async find(tenantId) {
      const [row] = await sql.select().from(connections).where(eq(connections.tenantId, tenantId));
      return row ?? null;
    },
    async findById(connectionId) {
      const [row] = await sql.select().from(connections).where(eq(connections.id, connectionId));
      return row ?? null;
    },
    async listActive() {
      return sql.select().from(connections).where(isNull(connections.pausedFor)).orderBy(connections.id);
    },
    async listCurable() {
      const curable = inArray(connections.pausedFor, ['app_missing', 'access_denied', 'disconnected']);
      return sql.select().from(connections).where(curable).orderBy(connections.id);
    },
    async insert(connection, secrets) {
      await sql.transaction(async (tx) => {
        await tx.insert(connections).values(connection);
        await tx.insert(deliveryLanes).values({ connectionId: connection.id, ...NEW_LANE });
        for (const [field, value] of Object.entries(fieldsOf(secrets))) {
          await writeField(tx, sealer, connection, field as SecretField, value);
        }
      });
    },
    async update(tenantId, connectionId, changes) {
      await updateConnection(sql, tenantId, connectionId, changes);
    },
    async remove(tenantId, connectionId) {
      await removeConnection(sql, tenantId, connectionId);
    },
    async readSecrets(connection) {
      return readSecrets(sql, sealer, connection);
    },
    async readTokens(connection) {
      const tokens = await readField(sql, sealer, connection, 'tokens');
      return tokens === null ? null : tokensOf(tokens);
    },
    writeClientSecret: (connection, clientSecret) => write(connection, 'client_secret', clientSecret),
    writeTokens: (connection, tokens) => write(connection, 'tokens', tokens === null ? null : JSON.stringify(tokens)),
    async writeDoorbellSecrets(connection, current, previous) {
      await sql.transaction(async (tx) => {
        await writeField(tx, sealer, connection, 'doorbell_secret', current);
        await writeField(tx, sealer, connection, 'previous_doorbell_secret', previous);
      });
    },
    resealSecrets: () => resealSecrets(sql, sealer),
    withRefreshLock: (connectionId, work) => database.withLock(`refresh:${connectionId}`, work),
  };
}

export async function updateConnection(
  sql: Sql,
  tenantId: string,
  connectionId: string,
  changes: Partial<ConnectionChanges>,
): Promise<void> {
  if (Object.keys(changes).length === 0) return;
  await sql.update(connections).set(changes).where(inTenant(tenantId, connectionId));
}

/** Secrets, lane, states and rings go with it. */
export async function removeConnection(sql: Sql, tenantId: string, connectionId: string): Promise<void> {
  await sql.delete(connections).where(inTenant(tenantId, connectionId));
}

function inTenant(tenantId: string, connectionId: string) {
  return and(eq(connections.tenantId, tenantId), eq(connections.id, connectionId));
}

function fieldsOf(secrets: ConnectionSecrets): Record<SecretField, string | null> {
  return {
    client_secret: secrets.clientSecret,
    doorbell_secret: secrets.doorbellSecret,
    previous_doorbell_secret: secrets.previousDoorbellSecret,
    tokens: secrets.tokens === null ? null : JSON.stringify(secrets.tokens),
  };
}

async function readSecrets(sql: Sql, sealer: SecretSealer, connection: Connection): Promise<ConnectionSecrets> {
  const rows = await sql
    .select()
    .from(connectionSecrets)
    .where(and(eq(connectionSecrets.connectionId, connection.id), eq(connectionSecrets.tenantId, connection.tenantId)));
  const sealed = new Map(rows.map((row) => [row.field, row.sealed]));
  const open = async (field: SecretField) => {
    const value = sealed.get(field);
    return value === undefined ? null : openField(sql, sealer, connection, field, value);
  };
  const tokens = await open('tokens');
  return {
    clientSecret: (await open('client_secret')) ?? '',
    doorbellSecret: (await open('doorbell_secret')) ?? '',
    previousDoorbellSecret: await open('previous_doorbell_secret'),
    tokens: tokens === null ? null : tokensOf(tokens),
  };
}

function tokensOf(text: string): Tokens {
  const tokens = JSON.parse(text) as Omit<Tokens, 'accessTokenExpiresAt'> & { accessTokenExpiresAt: string };
  return { ...tokens, accessTokenExpiresAt: new Date(tokens.accessTokenExpiresAt) };
}

async function resealSecrets(sql: Sql, sealer: SecretSealer): Promise<{ checked: number; resealed: number }> {
  const rows = await sql.select().from(connectionSecrets);
  const stale = rows.filter((row) => sealer.isStale(row.sealed));
  for (const row of stale) {
    const owner = { id: row.connectionId, tenantId: row.tenantId };
    // Opening a stale value seals it again.
    await openField(sql, sealer, owner, row.field as SecretField, row.sealed);
  }
  return { checked: rows.length, resealed: stale.length };
}
