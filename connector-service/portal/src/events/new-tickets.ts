import { useSyncExternalStore } from 'react';

const NONE: ReadonlySet<string> = new Set();

let waiting = NONE;
const listeners = new Set<() => void>();

/** Tickets exist that a list may not show yet. */
export function announceNewTickets(ids: readonly string[]): void {
  change(new Set([...waiting, ...ids]));
}

export function forgetNewTickets(): void {
  change(NONE);
}

/** Ids of tickets that were announced since a list was opened. */
export function useNewTickets(): ReadonlySet<string> {
  return useSyncExternalStore(subscribe, () => waiting);
}

function change(next: ReadonlySet<string>): void {
  waiting = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
