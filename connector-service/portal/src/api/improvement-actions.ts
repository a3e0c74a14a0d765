import { queryOptions } from '@tanstack/react-query';
import type {
  Drafts,
  ImprovementActionDetail,
  ImprovementActionHistory,
  ImprovementActionList,
  SecureScoreAnswer,
} from '../../../src/http/schemas/improvement-action.ts';
import type { TicketPageAnswer } from '../../../src/http/schemas/ticket.ts';
import { query } from './query.ts';
import { QUERY_KEYS } from './query-keys.ts';
import { read, write } from './request.ts';

/** Secure Score moves once a day; the tickets of an action arrive by events. */
const ACTIONS_STALE_TIME = 60_000;
/** More than this for one action are a matter for the list of tickets. */
const TICKETS_LIMIT = 100;

export const improvementActionsQuery = queryOptions({
  queryKey: QUERY_KEYS.improvementActions,
  queryFn: async ({ signal }) =>
    (await read<ImprovementActionList>('/api/improvement-actions', signal)).improvementActions,
  staleTime: ACTIONS_STALE_TIME,
});

export function improvementActionQuery(id: string) {
  return queryOptions({
    queryKey: [...QUERY_KEYS.improvementActions, id],
    queryFn: ({ signal }) =>
      read<ImprovementActionDetail>(`/api/improvement-actions/${encodeURIComponent(id)}`, signal),
    staleTime: ACTIONS_STALE_TIME,
  });
}

/** Suggested drafts of the named actions, in their order; those that Secure Score does not list today are left out. */
export function draftsQuery(improvementActionIds: readonly string[]) {
  return queryOptions({
    queryKey: [...QUERY_KEYS.improvementActions, 'drafts', improvementActionIds],
    queryFn: async () => {
      const body = { improvementActionIds };
      return (await write<Drafts>('/api/improvement-actions/drafts', { method: 'POST', body })).suggestions;
    },
    staleTime: ACTIONS_STALE_TIME,
    enabled: improvementActionIds.length > 0,
  });
}

/** What became of an action; read when somebody looks at it. */
export function improvementActionHistoryQuery(id: string) {
  return queryOptions({
    queryKey: [...QUERY_KEYS.improvementActions, id, 'history'],
    queryFn: ({ signal }) =>
      read<ImprovementActionHistory>(`/api/improvement-actions/${encodeURIComponent(id)}/history`, signal),
    staleTime: ACTIONS_STALE_TIME,
  });
}

/** The newest tickets that were made for an action, newest first. */
export function improvementActionTicketsQuery(id: string) {
  return queryOptions({
    queryKey: [...QUERY_KEYS.improvementActions, id, 'tickets'],
    queryFn: async ({ signal }) => {
      const filter = { improvementActionId: id, sort: 'created', descending: true, limit: TICKETS_LIMIT };
      return (await read<TicketPageAnswer>(`/api/tickets${query(filter)}`, signal)).tickets;
    },
  });
}

export const secureScoreQuery = queryOptions({
  queryKey: QUERY_KEYS.secureScore,
  queryFn: ({ signal }) => read<SecureScoreAnswer>('/api/secure-score?days=90', signal),
  staleTime: ACTIONS_STALE_TIME,
});
