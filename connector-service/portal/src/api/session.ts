import { queryOptions } from '@tanstack/react-query';
import type { SessionStateAnswer } from '../../../src/http/schemas/session.ts';
import { ApiError } from './api-error.ts';
import { read, rememberCsrfToken, write } from './request.ts';

/** Who is signed in and what they may do. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    const session = await read<SessionStateAnswer>('/api/session', signal);
    if (!session.signedIn) throw new ApiError('signed_out', { code: 'not_signed_in', message: session.reason });
    rememberCsrfToken(session.csrfToken);
    return session;
  },
  staleTime: 5 * 60_000,
});

/** Ends the session on the server. */
export function signOut(): Promise<void> {
  return write('/signout', { method: 'POST' });
}
