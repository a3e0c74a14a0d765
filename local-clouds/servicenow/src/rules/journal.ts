import { randomBytes } from 'node:crypto';
import type { Session } from '../security/session.ts';
import { formatDateTime } from '../store/dynamic-value.ts';
import type { RecordStore, Values } from '../store/record-store.ts';

const JOURNAL_TYPES = new Set(['journal', 'journal_input']);

/**
 * Takes what was written into journal fields out of `values` and returns it by field: the record itself reads back
 * empty.
 */
export function takeJournalEntries(store: RecordStore, table: string, values: Values): Map<string, string> {
  const entries = new Map<string, string>();
  for (const column of store.columns(table).values()) {
    const text = values[column.name];
    if (JOURNAL_TYPES.has(column.type) && text) {
      entries.set(column.name, text);
      values[column.name] = null;
    }
  }
  return entries;
}

/** Writes the entries as rows of `sys_journal_field`. */
export function writeJournalEntries(
  store: RecordStore,
  record: { table: string; sysId: string },
  entries: ReadonlyMap<string, string>,
  session: Session,
  now: Date,
): void {
  for (const [element, value] of entries) {
    store.insert('sys_journal_field', {
      sys_id: randomBytes(16).toString('hex'),
      name: record.table,
      element,
      element_id: record.sysId,
      value,
      sys_created_on: formatDateTime(now),
      sys_created_by: session.userName,
    });
  }
}
