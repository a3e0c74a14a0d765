import { useSyncExternalStore } from 'react';

let waiting = false;
const listeners = new Set<() => void>();

/** A ticket exists that no list shows yet. */
export function announceNewTickets(): void {
  change(true);
}

export function forgetNewTickets(): void {
  change(false);
}

export function useNewTickets(): boolean {
  return useSyncExternalStore(subscribe, () => waiting);
}

function change(next: boolean): void {
  waiting = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
