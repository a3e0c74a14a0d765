import { useCallback, useEffect, useRef, useState } from 'react';

/** What was read from the instance, the error of the last attempt, and a way to read again. */
export interface Resource<T> {
  value: T | null;
  error: unknown;
  reload(): Promise<T | null>;
}

/** Reads at once and on request. An answer that arrives after a newer one is dropped; the old value stays on failure. */
export function useResource<T>(read: () => Promise<T>): Resource<T> {
  const [state, setState] = useState<{ value: T | null; error: unknown }>({ value: null, error: null });
  const newest = useRef(0);
  const reload = useCallback(async (): Promise<T | null> => {
    newest.current += 1;
    const mine = newest.current;
    try {
      const value = await read();
      if (mine === newest.current) setState({ value, error: null });
      return value;
    } catch (error) {
      if (mine === newest.current) setState((before) => ({ ...before, error }));
      return null;
    }
  }, [read]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { ...state, reload };
}
