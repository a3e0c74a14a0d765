import { useEffect, useRef } from 'react';

const FIRST_MS = 3_000;
const SLOWEST_MS = 30_000;
const SLOWER_BY = 1.2;

/**
 * Asks again and again while `active`, ever more slowly, and not while nobody looks at the page: a page left open over
 * night costs the instance nothing.
 */
export function usePolling(active: boolean, ask: () => Promise<unknown>): void {
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (!active) return;
    let pause = FIRST_MS;
    let timer = 0;
    let stopped = false;
    const next = () => {
      timer = window.setTimeout(() => void tick(), pause);
    };
    let asking = false;
    const tick = async () => {
      if (asking) return;
      asking = true;
      if (!document.hidden) await latest.current();
      asking = false;
      pause = Math.min(pause * SLOWER_BY, SLOWEST_MS);
      window.clearTimeout(timer);
      if (!stopped) next();
    };
    // Whoever comes back from the security center wants to see now what happened there.
    const wake = () => {
      if (document.hidden) return;
      window.clearTimeout(timer);
      pause = FIRST_MS;
      void tick();
    };
    next();
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('focus', wake);
    return () => {
      stopped = true;
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('focus', wake);
    };
  }, [active]);
}
