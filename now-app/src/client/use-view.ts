import { useCallback, useEffect, useState } from 'react';
import type { PlatformEvents } from './globals.ts';

export type View = 'checklist' | 'status';

function viewInAddress(): View {
  return new URLSearchParams(window.location.search).get('view') === 'status' ? 'status' : 'checklist';
}

/** The view named by `?view=`, and a way to another one that browser history and the platform's frame follow. */
export function useView(titleOf: (view: View) => string): [View, (view: View) => void] {
  const [view, setView] = useState<View>(viewInAddress);
  useEffect(() => {
    const onPopState = () => setView(viewInAddress());
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, []);
  const show = useCallback(
    (next: View) => {
      const relativePath = `${window.location.pathname}?view=${next}`;
      window.history.pushState({}, '', relativePath);
      announceToFrame(relativePath, titleOf(next));
      setView(next);
    },
    [titleOf],
  );
  return [view, show];
}

function announceToFrame(relativePath: string, title: string): void {
  if (window.self === window.top) return;
  const events = window.CustomEvent as unknown as PlatformEvents;
  events.fireTop?.('magellanNavigator.permalink.set', { relativePath, title });
}
