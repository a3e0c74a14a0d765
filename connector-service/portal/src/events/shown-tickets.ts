import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { TicketPageAnswer, TicketView } from '../../../src/http/schemas/ticket.ts';
import { QUERY_KEYS } from '../api/query-keys.ts';
import type { TicketFilter } from '../api/tickets.ts';
import { fits, isNoLongerTrue } from './list-changes.ts';

type TicketList = InfiniteData<TicketPageAnswer, string | null>;

/** Every ticket in a list that has been read. */
export function shownTicketIds(queries: QueryClient): Set<string> {
  const lists = queries.getQueriesData<TicketList>({ queryKey: QUERY_KEYS.ticketLists });
  return new Set(lists.flatMap(([, list]) => ticketsOf(list).map(({ id }) => id)));
}

/**
 * Puts newer versions where the older ones stand; order and length of every list stay.
 *
 * @returns whether an open list is no longer what was asked for
 */
export function replaceTickets(queries: QueryClient, fresh: readonly TicketView[]): boolean {
  const byId = new Map(fresh.map((ticket) => [ticket.id, ticket]));
  let outdated = false;
  for (const query of queries.getQueryCache().findAll({ queryKey: QUERY_KEYS.ticketLists })) {
    const list = query.state.data as TicketList | undefined;
    if (list === undefined) continue;
    const changed = { ...list, pages: list.pages.map((page) => replaceInPage(page, byId)) };
    queries.setQueryData(query.queryKey, changed);
    const filter = query.queryKey[2] as TicketFilter;
    outdated ||= query.isActive() && isNoLongerTrue(ticketsOf(list), ticketsOf(changed), filter);
  }
  return outdated;
}

/** Those that an open list would show if it were read now. */
export function fittingOpenList(queries: QueryClient, tickets: readonly TicketView[]): TicketView[] {
  const open = queries.getQueryCache().findAll({ queryKey: QUERY_KEYS.ticketLists, type: 'active' });
  return tickets.filter((ticket) => open.some(({ queryKey }) => fits(ticket, queryKey[2] as TicketFilter)));
}

function ticketsOf(list: TicketList | undefined): TicketView[] {
  return list?.pages.flatMap((page) => page.tickets) ?? [];
}

function replaceInPage(page: TicketPageAnswer, fresh: ReadonlyMap<string, TicketView>): TicketPageAnswer {
  if (!page.tickets.some((ticket) => fresh.has(ticket.id))) return page;
  return { ...page, tickets: page.tickets.map((ticket) => fresh.get(ticket.id) ?? ticket) };
}
