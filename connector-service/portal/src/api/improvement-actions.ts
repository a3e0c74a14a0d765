import { queryOptions } from '@tanstack/react-query';
import type {
  ImprovementActionDetail,
  ImprovementActionHistory,
  ImprovementActionList,
  SecureScoreAnswer,
} from '../../../src/http/schemas/improvement-action.ts';
import { read } from './request.ts';

/** Secure Score moves once a day; the tickets of an action arrive by events. */
const ACTIONS_STALE_TIME = 60_000;

export const improvementActionsQuery = queryOptions({
  queryKey: ['improvement-actions'],
  queryFn: async ({ signal }) =>
    (await read<ImprovementActionList>('/api/improvement-actions', signal)).improvementActions,
  staleTime: ACTIONS_STALE_TIME,
});

export function improvementActionQuery(id: string) {
  return queryOptions({
    queryKey: ['improvement-actions', id],
    queryFn: ({ signal }) =>
      read<ImprovementActionDetail>(`/api/improvement-actions/${encodeURIComponent(id)}`, signal),
    staleTime: ACTIONS_STALE_TIME,
  });
}

/** What became of an action; read when somebody looks at it. */
export function improvementActionHistoryQuery(id: string) {
  return queryOptions({
    queryKey: ['improvement-actions', id, 'history'],
    queryFn: ({ signal }) =>
      read<ImprovementActionHistory>(`/api/improvement-actions/${encodeURIComponent(id)}/history`, signal),
    staleTime: ACTIONS_STALE_TIME,
  });
}

export const secureScoreQuery = queryOptions({
  queryKey: ['secure-score'],
  queryFn: ({ signal }) => read<SecureScoreAnswer>('/api/secure-score?days=90', signal),
  staleTime: ACTIONS_STALE_TIME,
});
