import type { RecordStore, Values } from '../store/record-store.ts';

/** Fields that identify a record of these tables besides its sys_id. */
const NATURAL_KEYS: Record<string, readonly string[]> = {
  sys_db_object: ['name'],
  sys_dictionary: ['name', 'element'],
  sys_documentation: ['name', 'element', 'language'],
  sys_choice_set: ['name', 'element'],
  sys_choice: ['name', 'element', 'value', 'language', 'dependent_value'],
  sys_number: ['category'],
  sys_user_role: ['name'],
  sys_properties: ['name'],
};

/** sys_id of the local record that is the same thing under another sys_id, or null. */
export function findByNaturalKey(store: RecordStore, table: string, values: Values): string | null {
  const fields = NATURAL_KEYS[table];
  return fields === undefined
    ? null
    : findByFields(store, table, Object.fromEntries(fields.map((f) => [f, values[f] ?? null])));
}

/** sys_id of the first record with exactly these values, or null. */
export function findByFields(store: RecordStore, table: string, fields: Values): string | null {
  // An encoded query has no escape for its separator.
  if (Object.values(fields).some((value) => value?.includes('^') || value?.startsWith('javascript:'))) return null;
  const query = Object.entries(fields).map(([name, value]) => (value === null ? `${name}ISEMPTY` : `${name}=${value}`));
  return store.select({ table, query: query.join('^'), limit: 1 })[0]?.['sys_id'] ?? null;
}
