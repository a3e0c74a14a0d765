import type { RecordStore } from '../store/record-store.ts';

/** Value of a row of `sys_properties`; the fallback when the row is missing or empty. */
export function systemProperty(store: RecordStore, name: string, fallback: string): string {
  const [row] = store.select({ table: 'sys_properties', query: `name=${name}`, limit: 1 });
  return row?.['value'] || fallback;
}

export function booleanProperty(store: RecordStore, name: string, fallback: boolean): boolean {
  return systemProperty(store, name, String(fallback)) === 'true';
}
