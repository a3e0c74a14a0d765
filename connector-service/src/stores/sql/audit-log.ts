import { desc, eq } from 'drizzle-orm';
import type { AuditEntry, AuditLog } from '../../ports/stores.ts';
import type { Sql } from './database.ts';
import { auditLog } from './schema.ts';

/** Who did what, and what came of it. Entries are added and never changed. */
export function createAuditLog(sql: Sql): AuditLog {
  return {
    append: (entry) => appendAudit(sql, entry),
    async list(tenantId, limit) {
      const rows = await sql
        .select()
        .from(auditLog)
        .where(eq(auditLog.tenantId, tenantId))
        .orderBy(desc(auditLog.id))
        .limit(limit);
      return rows.map(({ id: _, ...entry }) => entry);
    },
  };
}

export async function appendAudit(sql: Sql, entry: AuditEntry): Promise<void> {
  await sql.insert(auditLog).values(entry);
}
