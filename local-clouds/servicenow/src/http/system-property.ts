import type { RecordStore } from '../store/record-store.ts';

/** Value of a row of `sys_properties`; the fallback when the row is missing or empty. */
export function systemProperty(store: RecordStore, name: string, fallback: string): string {
  const [row] = store.select({ table: 'sys_properties', query: `name=${name}`, limit: 1 });
  return row?.['value'] || fallback;
}

export function booleanProperty(store: RecordStore, name: string, fallback: boolean): boolean {
  return systemProperty(store, name, String(fallback)) === 'true';
}

/** Sets the value of a row of `sys_properties`; nothing when there is no such row. */
export function setSystemProperty(store: RecordStore, name: string, value: string): void {
  const [row] = store.select({ table: 'sys_properties', query: `name=${name}`, limit: 1 });
  if (row?.['sys_id']) store.update('sys_properties', row['sys_id'], { value });
}
