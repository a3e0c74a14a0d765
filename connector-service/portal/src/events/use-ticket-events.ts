import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { SHARE_MAX_TASKS } from 'shared-types';
import type { TicketsChangedEvent, TicketView } from '../../../src/http/schemas/ticket.ts';
import { QUERY_KEYS } from '../api/query-keys.ts';
import { readTickets } from '../api/tickets.ts';
import { announceNewTickets, announceOutdatedList } from './list-news.ts';
import { fittingOpenList, replaceTickets, shownTicketIds } from './shown-tickets.ts';
import { watchSilence } from './watch-silence.ts';

/** Rings of many deliveries come in a crowd: read once for all that arrive within this time. */
const GATHER_MS = 250;
/** Longer than the server is ever silent, with a second heartbeat's time to spare. */
const SILENT_MS = 55_000;

/**
 * Keeps every page fresh: the server says which tickets changed, their rows are replaced where they stand, so that no
 * list jumps. The browser reconnects by itself; after a gap everything shown is read again. Where nothing at all comes
 * through, not even the heartbeat, the pages ask by themselves.
 */
export function useTicketEvents(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const source = new EventSource('/api/tickets/events');
    const gathered = new Set<string>();
    let everything = false;
    let lost = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const schedule = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        const ids = [...gathered];
        gathered.clear();
        const all = everything || ids.length > SHARE_MAX_TASKS;
        everything = false;
        void refresh(queries, all ? null : ids);
      }, GATHER_MS);
    };
    const watch = watchSilence(() => {
      everything = true;
      schedule();
    }, SILENT_MS);
    source.addEventListener('heartbeat', () => watch.heard());
    source.addEventListener('tickets-changed', (event: MessageEvent<string>) => {
      watch.heard();
      const { ticketIds } = JSON.parse(event.data) as TicketsChangedEvent;
      for (const id of ticketIds) gathered.add(id);
      everything ||= ticketIds.length === 0;
      schedule();
    });
    source.addEventListener('error', () => {
      lost = true;
    });
    source.addEventListener('open', () => {
      if (!lost) return;
      lost = false;
      everything = true;
      schedule();
    });
    return () => {
      watch.stop();
      clearTimeout(timer);
      source.close();
    };
  }, [queries]);
}

/** @param ids what changed; null: anything may have */
async function refresh(queries: QueryClient, ids: string[] | null): Promise<void> {
  if (ids === null) {
    await queries.invalidateQueries({ queryKey: QUERY_KEYS.tickets });
  } else {
    await replaceShown(queries, ids);
  }
  await queries.invalidateQueries({ queryKey: QUERY_KEYS.improvementActions });
  await queries.invalidateQueries({ queryKey: QUERY_KEYS.secureScore });
}

async function replaceShown(queries: QueryClient, ids: string[]): Promise<void> {
  const fresh: TicketView[] = await readTickets(ids).catch(() => []);
  if (replaceTickets(queries, fresh)) announceOutdatedList();
  const shown = shownTicketIds(queries);
  const unknown = fittingOpenList(queries, fresh).filter(({ id }) => !shown.has(id));
  if (unknown.length > 0) announceNewTickets(unknown.map(({ id }) => id));
  await Promise.all([
    // A list that is opened later is read anew; one that is open waits for a person.
    queries.invalidateQueries({ queryKey: QUERY_KEYS.ticketLists, type: 'inactive' }),
    queries.invalidateQueries({ queryKey: QUERY_KEYS.ticketSummaries }),
    queries.invalidateQueries({ queryKey: QUERY_KEYS.newestTickets }),
    ...ids.map((id) => queries.invalidateQueries({ queryKey: [...QUERY_KEYS.ticketDetails, id] })),
  ]);
}
