import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  AcceptedTicket,
  AcceptedTickets,
  NewTask,
  TicketDetail,
  TicketListQuery,
  TicketPageAnswer,
  TicketSummaries,
} from '../../../src/http/schemas/ticket.ts';
import { query, read, write } from './request.ts';

/** What a person may narrow the list by. */
export type TicketFilter = Omit<TicketListQuery, 'ids' | 'after' | 'limit'>;

const PAGE_SIZE = 100;

/** Pages in the order of the list; each knows where the next one starts, so reading far down stays cheap. */
export function ticketListQuery(filter: TicketFilter) {
  return infiniteQueryOptions({
    queryKey: ['tickets', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      read<TicketPageAnswer>(`/api/tickets${query({ ...filter, after: pageParam, limit: PAGE_SIZE })}`, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: 30_000,
  });
}

export const ticketSummariesQuery = queryOptions({
  queryKey: ['tickets', 'summary'],
  queryFn: async ({ signal }) => (await read<TicketSummaries>('/api/tickets/summary', signal)).summaries,
});

/** The newest changes of one type, for its card. */
export function newestTicketsQuery(ticketType: NewTask['ticketType'], limit: number) {
  return queryOptions({
    queryKey: ['tickets', 'newest', ticketType, limit],
    queryFn: async ({ signal }) => {
      const filter = { ticketType, sort: 'updated', descending: true, limit };
      return (await read<TicketPageAnswer>(`/api/tickets${query(filter)}`, signal)).tickets;
    },
  });
}

export function ticketQuery(id: string) {
  return queryOptions({
    queryKey: ['tickets', 'detail', id],
    queryFn: ({ signal }) => read<TicketDetail>(`/api/tickets/${encodeURIComponent(id)}`, signal),
  });
}

/** Most tickets that one request may name. */
const IDS_LIMIT = 50;

/** Named tickets as they stand; unknown ones are left out. */
export async function readTickets(ids: readonly string[], signal?: AbortSignal) {
  const chunks = chunksOf(ids, IDS_LIMIT);
  const pages = await Promise.all(
    chunks.map((chunk) => read<TicketPageAnswer>(`/api/tickets${query({ ids: chunk.join(',') })}`, signal)),
  );
  return pages.flatMap((page) => page.tickets);
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

/** Address of the export of what the filter shows. */
export function exportAddress(filter: TicketFilter): string {
  return `/api/tickets/export.csv${query({ ...filter })}`;
}

function chunksOf<T>(items: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size));
  return chunks;
}
