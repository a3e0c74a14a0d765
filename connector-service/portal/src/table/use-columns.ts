import { useState } from 'react';
import { storage } from '../storage/storage.ts';
import type { Column } from './column.ts';

/**
 * Which columns a person sees, remembered on this machine until that person signs out.
 *
 * @param name names the table
 * @param hiddenAtFirst ids of columns that wait to be chosen
 */
export function useColumns<Row>(name: string, columns: readonly Column<Row>[], hiddenAtFirst: readonly string[] = []) {
  const storageKey = `hidden-columns:${name}`;
  const [hidden, setHidden] = useState<readonly string[]>(() => readHidden(storageKey) ?? hiddenAtFirst);
  return {
    shown: columns.filter(({ id, fixed }) => fixed || !hidden.includes(id)),
    hidden,
    setHidden: (ids: readonly string[]) => {
      setHidden(ids);
      storage.write('choice', storageKey, ids);
    },
  };
}

function readHidden(storageKey: string): string[] | null {
  const ids = storage.read<unknown>('choice', storageKey);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : null;
}
