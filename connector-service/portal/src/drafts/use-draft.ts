import { useCallback, useState } from 'react';

/**
 * State that survives a lost session, a reload and a closed dialog: kept in this tab until it is cleared.
 *
 * @param key names the thing that is being written
 * @param initial value when nothing was kept
 */
export function useDraft<T>(key: string, initial: T): [T, (value: T) => void, () => void] {
  const [value, setValue] = useState<T>(() => readDraft<T>(key) ?? initial);
  const change = useCallback(
    (next: T) => {
      setValue(next);
      writeDraft(key, next);
    },
    [key],
  );
  const clear = useCallback(() => clearDraft(key), [key]);
  return [value, change, clear];
}

export function readDraft<T>(key: string): T | null {
  const text = sessionStorage.getItem(storageKey(key));
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

export function writeDraft(key: string, value: unknown): void {
  sessionStorage.setItem(storageKey(key), JSON.stringify(value));
}

export function clearDraft(key: string): void {
  sessionStorage.removeItem(storageKey(key));
}

function storageKey(key: string): string {
  return `draft:${key}`;
}
