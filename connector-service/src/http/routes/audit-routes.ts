import type { AuditSearch } from '../../ports/stores.ts';
import type { AppDependencies } from '../app-dependencies.ts';
import { defineRoute, type Route } from '../route.ts';
import { type Audit, type AuditQuery, auditQuerySchema, auditSchema } from '../schemas/audit.ts';
import { definedOnly } from './defined-only.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The record of who did what. */
export function auditRoutes({ ports }: AppDependencies): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/api/audit',
      summary: 'Who did what, newest first',
      access: 'configure',
      query: auditQuerySchema,
      answers: { 200: { description: 'A page.', schema: auditSchema } },
      handle: async ({ query }, { tenantId }) => {
        // One more tells whether there is another page.
        const found = await ports.audit.list(tenantId, query.limit + 1, searchOf(query));
        const entries = found.slice(0, query.limit);
        const body: Audit = {
          entries: entries.map(({ id, at, actor, action, outcome, times, details }) => ({
            id,
            at: at.toISOString(),
            actor,
            action,
            outcome,
            times,
            details,
          })),
          next: found.length > query.limit ? (entries.at(-1)?.id ?? null) : null,
        };
        return { status: 200, body };
      },
    }),
  ];
}

function searchOf({ outcome, action, actor, from, to, after }: AuditQuery): AuditSearch {
  const startOf = (day: string) => new Date(`${day}T00:00:00Z`);
  return definedOnly({
    before: after,
    outcome,
    action,
    actor,
    from: from === undefined ? undefined : startOf(from),
    until: to === undefined ? undefined : new Date(startOf(to).getTime() + DAY_MS),
  });
}
