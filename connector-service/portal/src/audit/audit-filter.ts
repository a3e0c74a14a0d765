import type { AuditQuery } from '../../../src/http/schemas/audit.ts';

/** What a person may narrow the audit log by. */
export type AuditFilter = Omit<AuditQuery, 'after' | 'limit'>;

/** Names of the filters in the address; the same as those of the API. */
export const AUDIT_FILTER_NAMES = ['actor', 'action', 'outcome', 'from', 'to'] as const;

const OUTCOMES = ['done', 'refused', 'failed'] as const;

/** What the address asks for; values that the API would refuse are left out. */
export function readAuditFilter(search: URLSearchParams): AuditFilter {
  const text = (name: string, shape: RegExp) => {
    const value = search.get(name);
    return value !== null && shape.test(value) ? value : undefined;
  };
  const filter = {
    actor: text('actor', /^.{1,200}$/),
    action: text('action', /^[A-Za-z_./{} ]{1,100}$/),
    outcome: OUTCOMES.find((outcome) => outcome === search.get('outcome')),
    from: text('from', DAY),
    to: text('to', DAY),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as AuditFilter;
}

/** As a date field writes it; its years are those that the API knows. */
const DAY = /^(19[7-9]\d|[2-8]\d{3})-\d{2}-\d{2}$/;
