import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Audit } from '../../../src/http/schemas/audit.ts';
import type { AuditFilter } from '../audit/audit-filter.ts';
import { query } from './query.ts';
import { QUERY_KEYS } from './query-keys.ts';
import { read, write } from './request.ts';

const PAGE_SIZE = 100;

/** Entries, newest first, page by page. */
export function auditQuery(filter: AuditFilter) {
  return infiniteQueryOptions({
    queryKey: [...QUERY_KEYS.audit, filter],
    queryFn: ({ pageParam, signal }) =>
      read<Audit>(`/api/audit${query({ ...filter, after: pageParam, limit: PAGE_SIZE })}`, signal),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
  });
}

/** Everybody of the tenant signs in again, the caller too. */
export function endAllSessions(): Promise<void> {
  return write('/api/sessions/end-all', { method: 'POST' });
}
