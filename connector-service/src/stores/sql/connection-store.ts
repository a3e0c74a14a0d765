import { and, eq, exists, inArray, isNull } from 'drizzle-orm';
import type { Connection, ConnectionSecrets, Grant, Tokens } from '../../connections/connection.ts';
import { NEW_LANE } from '../../delivery/lane.ts';
import type { ConnectionChanges, ConnectionStore } from '../../ports/stores.ts';
import type { SecretSealer } from '../secret-sealer.ts';
import type { Database, Sql } from './database.ts';
import { connectionSecrets, connections, deliveryLanes } from './schema.ts';
import { openField, readField, type SecretField, writeField } from './secret-fields.ts';

/** Connections and their sealed secrets. */
export function createConnectionStore(database: Database, sealer: SecretSealer): ConnectionStore {
  const { sql } = database;
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
      const token = sql
        .select({ field: connectionSecrets.field })
        .from(connectionSecrets)
        .where(and(eq(connectionSecrets.connectionId, connections.id), eq(connectionSecrets.field, 'tokens')));
      return sql
        .select()
        .from(connections)
        .where(and(curable, exists(token)))
        .orderBy(connections.id);
    },
    async insert(connection, secrets) {
      return sql.transaction(async (tx) => {
        const inserted = await tx.insert(connections).values(connection).onConflictDoNothing().returning();
        if (inserted.length === 0) return false;
        await tx.insert(deliveryLanes).values({ connectionId: connection.id, ...NEW_LANE });
        for (const [field, value] of Object.entries(fieldsOf(secrets))) {
          await writeField(tx, sealer, connection, field as SecretField, value);
        }
        return true;
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
    readTokens: (connection) => readTokens(sql, sealer, connection),
    readGrant: (connection) => readGrant(sql, sealer, connection),
    async readDoorbellSecrets(connection) {
      const read = (field: SecretField) => readField(sql, sealer, connection, field);
      return {
        doorbellSecret: (await read('doorbell_secret')) ?? '',
        previousDoorbellSecret: await read('previous_doorbell_secret'),
      };
    },
    async writeDoorbellSecrets(connection, current, previous) {
      return sql.transaction(async (tx) => {
        const isHere = inTenant(connection.tenantId, connection.id);
        const [row] = await tx.select({ id: connections.id }).from(connections).where(isHere).for('update');
        if (row === undefined) return false;
        await writeField(tx, sealer, connection, 'doorbell_secret', current);
        await writeField(tx, sealer, connection, 'previous_doorbell_secret', previous);
        return true;
      });
    },
    withRefreshLock: (connectionId, work) => database.withLock(`refresh:${connectionId}`, work),
    withAuthorizationLock: (tenantId, work) => database.withLock(`authorization:${tenantId}`, work),
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

async function readTokens(sql: Sql, sealer: SecretSealer, connection: Connection): Promise<Tokens | null> {
  const tokens = await readField(sql, sealer, connection, 'tokens');
  return tokens === null ? null : tokensOf(tokens);
}

/** Client secret and tokens. */
export async function readGrant(sql: Sql, sealer: SecretSealer, connection: Connection): Promise<Grant> {
  const clientSecret = (await readField(sql, sealer, connection, 'client_secret')) ?? '';
  return { clientSecret, tokens: await readTokens(sql, sealer, connection) };
}

function tokensOf(text: string): Tokens {
  const tokens = JSON.parse(text) as Omit<Tokens, 'accessTokenExpiresAt'> & { accessTokenExpiresAt: string };
  return { ...tokens, accessTokenExpiresAt: new Date(tokens.accessTokenExpiresAt) };
}
