import { useEffect } from 'react';

const listeners = new Set<(actionIds: readonly string[]) => void>();

/** These improvement actions have tickets now. */
export function announceSharedActions(actionIds: readonly string[]): void {
  for (const listener of listeners) listener(actionIds);
}

/** Calls `listener`, which must stay the same function, with what was shared while the part that uses it is shown. */
export function useSharedActions(listener: (actionIds: readonly string[]) => void): void {
  useEffect(() => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, [listener]);
}
