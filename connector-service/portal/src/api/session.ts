import { queryOptions } from '@tanstack/react-query';
import type { SessionStateAnswer } from '../../../src/http/schemas/session.ts';
import { storage } from '../storage/storage.ts';
import { ApiError } from './api-error.ts';
import { QUERY_KEYS } from './query-keys.ts';
import { read, rememberCsrfToken } from './request.ts';

/** Who is signed in and what they may do. */
export const sessionQuery = queryOptions({
  queryKey: QUERY_KEYS.session,
  queryFn: async ({ signal }) => {
    const session = await read<SessionStateAnswer>('/api/session', signal);
    if (!session.signedIn) throw new ApiError('signed_out', { code: 'not_signed_in', message: session.reason });
    rememberCsrfToken(session.csrfToken);
    storage.adopt(`${session.person.tenantId}/${session.person.objectId}`);
    return session;
  },
  staleTime: 5 * 60_000,
});
