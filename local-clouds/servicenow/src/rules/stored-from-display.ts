import type { Session } from '../security/session.ts';
import { formatDateTime } from '../store/dynamic-value.ts';
import { LITERAL_CARET } from '../store/encoded-query.ts';
import { isDateTime } from '../store/is-date-time.ts';
import type { Column, RecordStore } from '../store/record-store.ts';
import { displayColumn } from './display-column.ts';
import { parseLocal } from './local-time.ts';

/**
 * The stored value for what a person types: label to choice value, name to sys_id, local time to UTC. What means
 * nothing special stays as it is. Secrets stay clear: writing a record protects them.
 */
export function storedFromDisplay(
  store: RecordStore,
  table: string,
  column: Column,
  typed: string,
  session: Session,
): string {
  if (column.reference !== null) return findByName(store, column.reference, typed) ?? typed;
  if (isDateTime(column.type)) {
    const time = parseLocal(typed, session.timeZone);
    return time === null ? typed : formatDateTime(new Date(time));
  }
  return choiceValue(store, table, column.name, typed, session.language) ?? typed;
}

function choiceValue(
  store: RecordStore,
  table: string,
  element: string,
  label: string,
  language: string,
): string | null {
  for (const ancestor of store.ancestors(table)) {
    const query = `name=${ancestor}^element=${element}^label=${label.replaceAll('^', LITERAL_CARET)}`;
    const rows = store.select({ table: 'sys_choice', query });
    const row = rows.find((candidate) => candidate['language'] === language) ?? rows[0];
    if (row !== undefined) return row['value'] ?? null;
  }
  return null;
}

function findByName(store: RecordStore, table: string, name: string): string | null {
  const column = displayColumn(store, table);
  if (column === null || name === '') return null;
  const [row] = store.select({ table, query: `${column}=${name.replaceAll('^', LITERAL_CARET)}`, limit: 1 });
  return row?.['sys_id'] ?? null;
}
