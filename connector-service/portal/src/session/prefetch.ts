import type { QueryClient } from '@tanstack/react-query';
import { connectionQuery } from '../api/connection.ts';
import { secureScoreQuery } from '../api/improvement-actions.ts';
import { sessionQuery } from '../api/session.ts';
import { ticketSummariesQuery } from '../api/tickets.ts';

/** The skeleton shows when the answers take longer. */
const PATIENCE_MS = 300;

/**
 * Asks at once for what the first page will need, in place of one thing after the other as its parts appear.
 * Resolves when it is there, or soon: drawing a skeleton for an answer that is already on its way costs a slow
 * machine more time than the answer takes.
 */
export async function prefetch(queries: QueryClient): Promise<void> {
  await Promise.race([askInOrder(queries), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

/** Who is there comes first: everything else would be refused to a stranger, and stand as an error in the console. */
async function askInOrder(queries: QueryClient): Promise<void> {
  await queries.prefetchQuery(sessionQuery);
  const session = queries.getQueryData(sessionQuery.queryKey);
  if (!session?.permissions.includes('view')) return;
  const asked = [queries.prefetchQuery(connectionQuery)];
  if (window.location.pathname === '/') {
    asked.push(queries.prefetchQuery(ticketSummariesQuery), queries.prefetchQuery(secureScoreQuery));
  }
  await Promise.all(asked);
}
