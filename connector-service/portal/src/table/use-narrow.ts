import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(max-width: 639px)');

/** True in a window too narrow for columns side by side. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      narrow.addEventListener('change', listener);
      return () => narrow.removeEventListener('change', listener);
    },
    () => narrow.matches,
  );
}
