import { and, eq } from 'drizzle-orm';
import type {
  ConnectionWriter,
  IdempotencyEntry,
  IdempotencyKeyWriter,
  InTransaction,
  JobQueue,
} from '../../ports/unit-of-work.ts';
import { appendAudit } from './audit-log.ts';
import { removeConnection, updateConnection } from './connection-store.ts';
import type { Sql } from './database.ts';
import { connections, idempotencyKeys } from './schema.ts';
import { createTicketWriter } from './ticket-writer.ts';

/**
 * One transaction over everything that can be written together.
 *
 * @param jobsWithin the job queue as it writes inside a transaction
 */
export function createInTransaction(sql: Sql, jobsWithin: (tx: Sql) => JobQueue): InTransaction {
  return (work) =>
    sql.transaction((tx) =>
      work({
        connections: createConnectionWriter(tx),
        tickets: createTicketWriter(tx),
        idempotencyKeys: createIdempotencyKeyWriter(tx),
        audit: { append: (entry) => appendAudit(tx, entry) },
        jobs: jobsWithin(tx),
      }),
    );
}

function createConnectionWriter(tx: Sql): ConnectionWriter {
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
