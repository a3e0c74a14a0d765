import { queryOptions } from '@tanstack/react-query';
import type { TicketType } from 'shared-types';
import type { StateNamesView, States } from '../../../src/http/schemas/state-names.ts';
import { query } from './query.ts';
import { QUERY_KEYS } from './query-keys.ts';
import { read, write } from './request.ts';

export const stateNamesQuery = queryOptions({
  queryKey: QUERY_KEYS.stateNames,
  queryFn: ({ signal }) => read<StateNamesView>('/api/settings/state-names', signal),
});

/** The instance's live list of states: asked for on the instance itself, so it can fail while all else works. */
export function statesQuery(ticketType: TicketType) {
  return queryOptions({
    queryKey: [...QUERY_KEYS.states, ticketType],
    queryFn: ({ signal }) => read<States>(`/api/servicenow/states${query({ ticketType })}`, signal),
    staleTime: 60_000,
  });
}

/** Asks the instance now, past the list that the connector keeps for some minutes. */
export function readStatesNow(ticketType: TicketType): Promise<States> {
  return read(`/api/servicenow/states${query({ ticketType, fresh: true })}`);
}

export function saveStateNames(names: StateNamesView): Promise<StateNamesView> {
  return write('/api/settings/state-names', { method: 'PUT', body: names });
}
