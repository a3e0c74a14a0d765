import { queryOptions } from '@tanstack/react-query';
import type { SessionAnswer } from '../../../src/http/schemas/session.ts';
import { read, rememberCsrfToken, write } from './request.ts';

/** Who is signed in and what they may do. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    const session = await read<SessionAnswer>('/api/session', signal);
    rememberCsrfToken(session.csrfToken);
    return session;
  },
  staleTime: 5 * 60_000,
});

/** Ends the session on the server. */
export function signOut(): Promise<void> {
  return write('/signout', { method: 'POST' });
}
