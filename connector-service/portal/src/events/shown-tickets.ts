import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { TicketPageAnswer, TicketView } from '../../../src/http/schemas/ticket.ts';

const LISTS = { queryKey: ['tickets', 'list'] } as const;
type TicketList = InfiniteData<TicketPageAnswer, string | null>;

/** Every ticket in a list that has been read. */
export function shownTicketIds(queries: QueryClient): Set<string> {
  const lists = queries.getQueriesData<TicketList>(LISTS);
  return new Set(
    lists.flatMap(([, list]) => list?.pages.flatMap((page) => page.tickets.map((ticket) => ticket.id)) ?? []),
  );
}

/** Puts newer versions where the older ones stand; order and length of every list stay. */
export function replaceTickets(queries: QueryClient, fresh: readonly TicketView[]): void {
  const byId = new Map(fresh.map((ticket) => [ticket.id, ticket]));
  queries.setQueriesData<TicketList>(LISTS, (list) =>
    list === undefined ? undefined : { ...list, pages: list.pages.map((page) => replaceInPage(page, byId)) },
  );
}

function replaceInPage(page: TicketPageAnswer, fresh: ReadonlyMap<string, TicketView>): TicketPageAnswer {
  if (!page.tickets.some((ticket) => fresh.has(ticket.id))) return page;
  return { ...page, tickets: page.tickets.map((ticket) => fresh.get(ticket.id) ?? ticket) };
}
