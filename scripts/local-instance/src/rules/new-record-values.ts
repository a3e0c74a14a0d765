import { randomBytes } from 'node:crypto';
import type { Session } from '../security/session.ts';
import { dynamicValue, formatDateTime } from '../store/dynamic-value.ts';
import type { RecordStore, Values } from '../store/record-store.ts';

const NUMBER_EXPRESSION = /getNextObjNumberPadded/;

/**
 * The values a new record starts with: what the caller gave for columns that exist, dictionary defaults for the rest,
 * the automatic number, a sys_id and the audit columns. A caller may choose the sys_id, as on an instance.
 */
export function newRecordValues(
  store: RecordStore,
  table: string,
  given: Values,
  session: Session,
  now: Date,
): Values & { sys_id: string } {
  const values: Values = {};
  const overrides = defaultOverrides(store, table);
  for (const column of store.columns(table).values()) {
    const expression = overrides.has(column.name) ? overrides.get(column.name) : column.defaultValue;
    values[column.name] = given[column.name] || defaultValue(expression ?? null, session, now);
  }
  if ('number' in values && !values['number']) values['number'] = store.nextNumber(table);
  const at = formatDateTime(now);
  return {
    ...values,
    sys_id: isSysId(given['sys_id']) ? given['sys_id'] : randomBytes(16).toString('hex'),
    ...(store.columns(table).has('sys_class_name') ? { sys_class_name: table } : {}),
    sys_created_on: given['sys_created_on'] || at,
    sys_created_by: given['sys_created_by'] || session.userName,
    sys_updated_on: at,
    sys_updated_by: session.userName,
    sys_mod_count: '0',
  };
}

/** Defaults that a table or one of its ancestors sets for inherited columns; the nearest table wins. */
function defaultOverrides(store: RecordStore, table: string): ReadonlyMap<string, string | null> {
  const ancestors = store.ancestors(table);
  const query = `nameIN${ancestors.join(',')}^default_value_override=true`;
  const rows = store.select({ table: 'sys_dictionary_override', query });
  const distance = (row: Values) => ancestors.indexOf(row['name'] ?? '');
  rows.sort((a, b) => distance(b) - distance(a));
  return new Map(rows.map((row) => [row['element'] ?? '', row['default_value'] ?? null]));
}

function defaultValue(expression: string | null, session: Session, now: Date): string | null {
  if (!expression) return null;
  if (!expression.startsWith('javascript:')) return expression;
  const script = expression.slice('javascript:'.length);
  return NUMBER_EXPRESSION.test(script) ? null : dynamicValue(script, { userId: session.userId, now });
}

function isSysId(text: string | null | undefined): text is string {
  return /^[0-9a-f]{32}$/i.test(text ?? '');
}
