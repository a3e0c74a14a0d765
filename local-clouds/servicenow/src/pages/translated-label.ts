import type { Session } from '../security/session.ts';
import { LITERAL_CARET } from '../store/encoded-query.ts';
import type { Column, RecordStore } from '../store/record-store.ts';

/** Label of a column in the visitor's language, from its Field Label records; else as the dictionary has it. */
export function columnLabel(store: RecordStore, column: Column, session: Session): string {
  const query = `name=${column.table}^element=${column.name}^language=${session.language}`;
  return labelWhere(store, query) ?? column.label;
}

/** Label of a table in the visitor's language, else as the dictionary has it. */
export function tableLabel(store: RecordStore, table: string, session: Session): string {
  const query = `name=${table}^elementISEMPTY^language=${session.language}`;
  return labelWhere(store, query) ?? (store.table(table)?.label || table);
}

/** A text field of a record in the visitor's language (`sys_translated_text`), else as it is stored. */
export function translatedText(
  store: RecordStore,
  { table, sysId, field, stored }: { table: string; sysId: string; field: string; stored: string },
  session: Session,
): string {
  const query = `tablename=${table}^documentkey=${sysId}^fieldname=${field}^language=${session.language}`;
  const [row] = store.select({ table: 'sys_translated_text', query, limit: 1 });
  return row?.['value'] || stored;
}

/**
 * A value that stands in many records, such as the caption of a form section, in the visitor's language
 * (`sys_translated`), else as it is stored.
 */
export function translatedField(
  store: RecordStore,
  table: string,
  field: string,
  stored: string,
  session: Session,
): string {
  const value = stored.replaceAll('^', LITERAL_CARET);
  const query = `name=${table}^element=${field}^value=${value}^language=${session.language}`;
  const [row] = store.select({ table: 'sys_translated', query, limit: 1 });
  return row?.['label'] || stored;
}

function labelWhere(store: RecordStore, query: string): string | null {
  const [row] = store.select({ table: 'sys_documentation', query, limit: 1 });
  return row?.['label'] || null;
}
