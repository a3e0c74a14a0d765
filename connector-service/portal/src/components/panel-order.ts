import { useSyncExternalStore } from 'react';

let opened = 0;
const listeners = new Set<() => void>();

/** A panel came up: what must lie above it has to come up again. */
export function notePanel(): void {
  opened += 1;
  for (const listener of listeners) listener();
}

/**
 * Grows with each panel that came up. Of two modal parts the one that came up last is on top and has the keyboard; after
 * a reload a panel can arrive later than the dialog above it.
 */
export function usePanelOrder(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => opened,
  );
}
