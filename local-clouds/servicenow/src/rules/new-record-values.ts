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
  for (const column of store.columns(table).values()) {
    values[column.name] = given[column.name] || defaultValue(column.defaultValue, session, now);
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

function defaultValue(expression: string | null, session: Session, now: Date): string | null {
  if (!expression) return null;
  if (!expression.startsWith('javascript:')) return expression;
  const script = expression.slice('javascript:'.length);
  return NUMBER_EXPRESSION.test(script) ? null : dynamicValue(script, { userId: session.userId, now });
}

function isSysId(text: string | null | undefined): text is string {
  return /^[0-9a-f]{32}$/i.test(text ?? '');
}
