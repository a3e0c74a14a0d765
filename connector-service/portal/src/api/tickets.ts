import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Priority, RecommendationCategory, TicketOutcome, TicketType } from 'shared-types';
import type {
  AcceptedTicket,
  AcceptedTickets,
  NewTask,
  RequeuedTickets,
  TicketDetail,
  TicketPageAnswer,
  TicketSummaries,
  TicketView,
} from '../../../src/http/schemas/ticket.ts';
import type { ClosureVerdict } from '../../../src/tickets/closure-verdicts.ts';
import { query } from './query.ts';
import { QUERY_KEYS } from './query-keys.ts';
import { read, write } from './request.ts';

/** What a person may narrow the list by, under the names of the API: of a list any value may hold. */
export interface TicketFilter {
  ticketType?: readonly TicketType[];
  deliveryState?: readonly TicketView['deliveryState'][];
  /** `change:3`: the same value can mean another state in the other type. */
  state?: readonly string[];
  priority?: readonly Priority[];
  category?: readonly RecommendationCategory[];
  improvementActionId?: string;
  requestedBy?: string;
  overdue?: boolean;
  active?: boolean;
  outcome?: readonly TicketOutcome[];
  closure?: readonly ClosureVerdict[];
  search?: string;
  sort: 'created' | 'updated' | 'due' | 'priority';
  descending: boolean;
}

const PAGE_SIZE = 100;

/** Pages in the order of the list; each knows where the next one starts, so reading far down stays cheap. */
export function ticketListQuery(filter: TicketFilter) {
  return infiniteQueryOptions({
    queryKey: [...QUERY_KEYS.ticketLists, filter],
    queryFn: ({ pageParam, signal }) =>
      read<TicketPageAnswer>(`/api/tickets${query({ ...filter, after: pageParam, limit: PAGE_SIZE })}`, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: 30_000,
  });
}

export const ticketSummariesQuery = queryOptions({
  queryKey: QUERY_KEYS.ticketSummaries,
  queryFn: async ({ signal }) => (await read<TicketSummaries>('/api/tickets/summary', signal)).summaries,
});

/** The newest changes of one type, for its card. */
export function newestTicketsQuery(ticketType: NewTask['ticketType'], limit: number) {
  return queryOptions({
    queryKey: [...QUERY_KEYS.newestTickets, ticketType, limit],
    queryFn: async ({ signal }) => {
      const filter = { ticketType, sort: 'updated', descending: true, limit };
      return (await read<TicketPageAnswer>(`/api/tickets${query(filter)}`, signal)).tickets;
    },
  });
}

export function ticketQuery(id: string) {
  return queryOptions({
    queryKey: [...QUERY_KEYS.ticketDetails, id],
    queryFn: ({ signal }) => read<TicketDetail>(`/api/tickets/${encodeURIComponent(id)}`, signal),
  });
}

/** Named tickets as they stand, up to as many as one share may hold; unknown ones are left out. */
export async function readTickets(ids: readonly string[], signal?: AbortSignal) {
  return (await read<TicketPageAnswer>(`/api/tickets${query({ ids: ids.join(',') })}`, signal)).tickets;
}

/**
 * Has all tasks accepted, or none.
 *
 * @param idempotencyKey the same for every repetition of the same request
 */
export async function shareTasks(tasks: readonly NewTask[], idempotencyKey: string) {
  const headers = { 'idempotency-key': idempotencyKey };
  return (await write<AcceptedTickets>('/api/tickets', { method: 'POST', body: { tasks }, headers })).tickets;
}

export async function retryTicket(id: string) {
  return (await write<AcceptedTicket>(`/api/tickets/${encodeURIComponent(id)}/retry`, { method: 'POST' })).ticket;
}

/** Puts the named ones back; how many that were. */
export async function retryTickets(ticketIds: readonly string[]) {
  return (await write<RequeuedTickets>('/api/tickets/retry', { method: 'POST', body: { ticketIds } })).requeued;
}

/** Address of the export of what the filter shows. */
export function exportAddress(filter: TicketFilter): string {
  return `/api/tickets/export.csv${query({ ...filter })}`;
}
