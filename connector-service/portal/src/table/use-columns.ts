import { useState } from 'react';
import type { Column } from './column.ts';

/**
 * Which columns a person sees, remembered on this machine.
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
      localStorage.setItem(storageKey, JSON.stringify(ids));
    },
  };
}

function readHidden(storageKey: string): string[] | null {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : null;
  } catch {
    return null;
  }
}
