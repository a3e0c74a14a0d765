import type { Session } from '../security/session.ts';
import { LITERAL_CARET } from '../store/encoded-query.ts';
import { isDateTime } from '../store/is-date-time.ts';
import type { Column, RecordStore } from '../store/record-store.ts';
import { recordName } from './display-column.ts';
import { localDateTime } from './local-time.ts';

/** What a person reads in place of a stored value: label, referenced name, local time; secrets are masked. */
export function displayValue(
  store: RecordStore,
  table: string,
  column: Column,
  stored: string | null,
  session: Session,
): string {
  if (stored === null || stored === '') return '';
  if (column.type === 'password' || column.type === 'password2') return '********';
  if (column.reference !== null) return referencedName(store, column.reference, stored);
  if (isDateTime(column.type)) return localDateTime(stored, session.timeZone);
  if (column.name === 'sys_class_name') return store.table(stored)?.label ?? stored;
  if (column.choice === 0) return stored;
  return choiceLabel(store, table, column.name, stored, session.language) ?? stored;
}

/** Label of a choice in this language, else in English; from the nearest table of the hierarchy that has it. */
export function choiceLabel(
  store: RecordStore,
  table: string,
  element: string,
  value: string,
  language: string,
): string | null {
  for (const ancestor of store.ancestors(table)) {
    const query = `name=${ancestor}^element=${element}^value=${value.replaceAll('^', LITERAL_CARET)}`;
    const rows = store.select({ table: 'sys_choice', query });
    const row =
      rows.find((candidate) => candidate['language'] === language) ??
      rows.find((candidate) => (candidate['language'] || 'en') === 'en');
    if (row !== undefined) return row['label'] ?? '';
  }
  return null;
}

function referencedName(store: RecordStore, table: string, sysId: string): string {
  const record = store.table(table) === null ? null : store.get(table, sysId);
  return record === null ? '' : recordName(store, record['sys_class_name'] || table, record);
}
