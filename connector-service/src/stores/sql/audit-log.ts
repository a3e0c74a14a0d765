import { and, desc, eq, gte, lt, sql as text } from 'drizzle-orm';
import type { AuditEntry, AuditLog } from '../../ports/stores.ts';
import type { Sql } from './database.ts';
import { auditLog } from './schema.ts';

const MINUTE_MS = 60_000;

/** Who did what, and what came of it. Entries are added, and at most counted up. */
export function createAuditLog(sql: Sql): AuditLog {
  return {
    append: (entry) => appendAudit(sql, entry),
    async count(entry) {
      const minute = new Date(Math.floor(entry.at.getTime() / MINUTE_MS) * MINUTE_MS);
      await sql
        .insert(auditLog)
        .values({ ...entry, minute })
        .onConflictDoUpdate({
          target: [auditLog.tenantId, auditLog.actor, auditLog.action, auditLog.outcome, auditLog.minute],
          targetWhere: text`${auditLog.minute} is not null`,
          set: { times: text`${auditLog.times} + 1`, at: entry.at, details: entry.details },
        });
    },
    async list(tenantId, limit, { before, outcome, action, actor, from, until } = {}) {
      const rows = await sql
        .select()
        .from(auditLog)
        .where(
          and(
            eq(auditLog.tenantId, tenantId),
            before === undefined ? undefined : lt(auditLog.id, before),
            outcome && eq(auditLog.outcome, outcome),
            action === undefined ? undefined : eq(auditLog.action, action),
            actor === undefined ? undefined : text`position(lower(${actor}) in lower(${auditLog.actor})) > 0`,
            from && gte(auditLog.at, from),
            until && lt(auditLog.at, until),
          ),
        )
        .orderBy(desc(auditLog.id))
        .limit(limit);
      return rows.map(({ minute: _, ...entry }) => entry);
    },
  };
}

export async function appendAudit(sql: Sql, entry: AuditEntry): Promise<void> {
  await sql.insert(auditLog).values(entry);
}
