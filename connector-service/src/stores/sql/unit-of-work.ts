import { and, eq } from 'drizzle-orm';
import type {
  ConnectionWriter,
  IdempotencyEntry,
  IdempotencyKeyWriter,
  InTransaction,
  JobQueue,
} from '../../ports/unit-of-work.ts';
import type { SecretSealer } from '../secret-sealer.ts';
import { appendAudit } from './audit-log.ts';
import { readGrant, removeConnection, updateConnection } from './connection-store.ts';
import type { Sql } from './database.ts';
import { createRevocationWriter } from './revocation-store.ts';
import { connections, idempotencyKeys } from './schema.ts';
import { writeField } from './secret-fields.ts';
import { createTicketWriter } from './ticket-writer.ts';

/**
 * One transaction over everything that can be written together.
 *
 * @param jobsWithin the job queue as it writes inside a transaction
 */
export function createInTransaction(sql: Sql, sealer: SecretSealer, jobsWithin: (tx: Sql) => JobQueue): InTransaction {
  return (work) =>
    sql.transaction((tx) =>
      work({
        connections: createConnectionWriter(tx, sealer),
        revocations: createRevocationWriter(tx, sealer),
        tickets: createTicketWriter(tx),
        idempotencyKeys: createIdempotencyKeyWriter(tx),
        audit: { append: (entry) => appendAudit(tx, entry) },
        jobs: jobsWithin(tx),
      }),
    );
}

function createConnectionWriter(tx: Sql, sealer: SecretSealer): ConnectionWriter {
  return {
    async readByTenant(tenantId) {
      const [row] = await tx.select().from(connections).where(eq(connections.tenantId, tenantId)).for('share');
      return row ?? null;
    },
    async lock(tenantId, connectionId) {
      const [row] = await tx
        .select()
        .from(connections)
        .where(and(eq(connections.tenantId, tenantId), eq(connections.id, connectionId)))
        .for('update');
      return row ?? null;
    },
    update: (tenantId, connectionId, changes) => updateConnection(tx, tenantId, connectionId, changes),
    remove: (tenantId, connectionId) => removeConnection(tx, tenantId, connectionId),
    readGrant: (connection) => readGrant(tx, sealer, connection),
    writeClientSecret: (connection, clientSecret) => writeField(tx, sealer, connection, 'client_secret', clientSecret),
    writeTokens: (connection, tokens) =>
      writeField(tx, sealer, connection, 'tokens', tokens === null ? null : JSON.stringify(tokens)),
  };
}

function createIdempotencyKeyWriter(tx: Sql): IdempotencyKeyWriter {
  return {
    async take(entry: IdempotencyEntry) {
      // Waits for a transaction that holds the same key; then either it is used, or it is ours.
      const inserted = await tx.insert(idempotencyKeys).values(entry).onConflictDoNothing().returning();
      if (inserted.length > 0) return null;
      const [used] = await tx
        .select()
        .from(idempotencyKeys)
        .where(and(eq(idempotencyKeys.tenantId, entry.tenantId), eq(idempotencyKeys.key, entry.key)));
      return used ?? null;
    },
  };
}
