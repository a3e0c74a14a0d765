import { useCallback, useState } from 'react';
import { storage } from '../storage/storage.ts';

/**
 * State that survives a lost session, a reload and a closed dialog: kept in this tab, for the person who is signed in,
 * until it is cleared.
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
  return storage.read<T>('draft', key);
}

export function writeDraft(key: string, value: unknown): void {
  storage.write('draft', key, value);
}

export function clearDraft(key: string): void {
  storage.clear('draft', key);
}
