import { useSyncExternalStore } from 'react';

/** What the open list does not show yet: tickets by their ids, and whether its order or members are old. */
export interface ListNews {
  newTickets: ReadonlySet<string>;
  outdated: boolean;
}

const NONE: ListNews = { newTickets: new Set(), outdated: false };

let news = NONE;
const listeners = new Set<() => void>();

/** Tickets exist that the open list may not show yet. */
export function announceNewTickets(ids: readonly string[]): void {
  change({ ...news, newTickets: new Set([...news.newTickets, ...ids]) });
}

/** What was changed in the open list belongs elsewhere by now. */
export function announceOutdatedList(): void {
  change({ ...news, outdated: true });
}

/** The list was just read. */
export function forgetNews(): void {
  change(NONE);
}

export function useListNews(): ListNews {
  return useSyncExternalStore(subscribe, () => news);
}

function change(next: ListNews): void {
  news = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
