import { useCallback, useState } from 'react';

/** A piece of work a person starts: whether it runs, and how it failed. */
export interface Action {
  running: boolean;
  error: unknown;
  run(): Promise<void>;
}

/** One at a time: starting it again while it runs does nothing. */
export function useAction(work: () => Promise<void>): Action {
  const [state, setState] = useState<{ running: boolean; error: unknown }>({ running: false, error: null });
  const run = useCallback(async () => {
    if (state.running) return;
    setState({ running: true, error: null });
    try {
      await work();
      setState({ running: false, error: null });
    } catch (error) {
      setState({ running: false, error });
    }
  }, [state.running, work]);
  return { ...state, run };
}
