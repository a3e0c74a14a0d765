import { createContext, useContext, useEffect } from 'react';

/** Tells the page how many secrets are shown that nobody has put away yet. */
export const UnkeptSecretContext = createContext<(change: 1 | -1) => void>(() => undefined);

/**
 * While a secret is shown that will never be shown again: the browser asks before the page is left, and the view that
 * shows it is kept when another one is opened.
 */
export function useUnkeptSecret(): void {
  const count = useContext(UnkeptSecretContext);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    count(1);
    return () => {
      window.removeEventListener('beforeunload', ask);
      count(-1);
    };
  }, [count]);
}
