import type { RecordStore, Values } from '../store/record-store.ts';

/** Column by which a record is known: the one marked in the dictionary, else number, name, label or title. */
export function displayColumn(store: RecordStore, table: string): string | null {
  const columns = store.columns(table);
  const marked = [...columns.values()].find((column) => column.display);
  return marked?.name ?? ['number', 'name', 'label', 'title'].find((name) => columns.has(name)) ?? null;
}

/** What a record is called; its sys_id when nothing else tells it. */
export function recordName(store: RecordStore, table: string, record: Values): string {
  const column = displayColumn(store, table);
  return (column === null ? null : record[column]) ?? record['sys_id'] ?? '';
}
