import { queryOptions } from '@tanstack/react-query';
import { QUERY_KEYS } from '../api/query-keys.ts';
import { readTickets } from '../api/tickets.ts';

/** While something is on its way, events may be late or lost: look again. */
const LOOK_AGAIN_MS = 2_000;

/** The tickets of a share as they stand; reads until all have arrived or need a person. */
export function shareProgressQuery(ids: readonly string[]) {
  return queryOptions({
    queryKey: [...QUERY_KEYS.sharedTickets, ids],
    queryFn: ({ signal }) => readTickets(ids, signal),
    refetchInterval: ({ state }) =>
      state.data?.some(({ deliveryState }) => deliveryState === 'queued') ? LOOK_AGAIN_MS : false,
    enabled: ids.length > 0,
  });
}
