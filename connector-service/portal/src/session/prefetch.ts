import type { QueryClient } from '@tanstack/react-query';
import { connectionQuery } from '../api/connection.ts';
import { secureScoreQuery } from '../api/improvement-actions.ts';
import { sessionQuery } from '../api/session.ts';
import { ticketSummariesQuery } from '../api/tickets.ts';

/** Asks at once for what the first page will need, in place of one thing after the other as its parts appear. */
export function prefetch(queries: QueryClient): void {
  void queries.prefetchQuery(sessionQuery);
  void queries.prefetchQuery(connectionQuery);
  if (window.location.pathname === '/') {
    void queries.prefetchQuery(ticketSummariesQuery);
    void queries.prefetchQuery(secureScoreQuery);
  }
}
