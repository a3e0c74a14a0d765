import { type DictionaryOwner, writeColumnDefinition, writeTableDefinition } from '../store/dictionary-writer.ts';
import type { RecordStore } from '../store/record-store.ts';
import type { ColumnDefinition } from '../store/table-definition.ts';
import type { RecordUpsert } from './record-changes.ts';

const LONGEST_TEXT = 16_000_000;
/** Roots of records that make up applications. */
const APPLICATION_FILE_ROOTS = new Set(['sys_metadata', 'sys_package']);

/**
 * Gives platform tables and columns that this instance does not know to the dictionary, as text, so that every record
 * of a package can be stored and read back. Tables that the package itself declares (`declared`) are left to it, and so
 * are business tables: there an unknown field is ignored, as by the Table API. True when something was added.
 */
export function addImplicitDictionary(
  store: RecordStore,
  upserts: readonly RecordUpsert[],
  declared: ReadonlySet<string>,
  owner: DictionaryOwner,
): boolean {
  const missing = new Map<string, Set<string>>();
  for (const { table, values } of upserts) {
    if (declared.has(table) || !holdsApplicationFiles(store, table)) continue;
    const known = store.columns(table.length > 0 && store.table(table) ? table : 'sys_metadata');
    const fields = missing.get(table) ?? new Set<string>();
    for (const field of Object.keys(values)) if (!known.has(field)) fields.add(field);
    missing.set(table, fields);
  }
  let added = false;
  for (const [table, fields] of missing) {
    if (store.table(table) === null) {
      const columns = Object.fromEntries([...fields].map((field) => [field, textColumn(field)]));
      writeTableDefinition(store, { name: table, label: table, extends: 'sys_metadata', columns }, owner);
      added = true;
      continue;
    }
    for (const field of fields) {
      writeColumnDefinition(store, table, field, textColumn(field), owner);
      added = true;
    }
  }
  return added;
}

function holdsApplicationFiles(store: RecordStore, table: string): boolean {
  const root = store.ancestors(table).at(-1);
  return root === undefined || APPLICATION_FILE_ROOTS.has(root);
}

function textColumn(field: string): ColumnDefinition {
  return { label: field, type: 'string', maxLength: LONGEST_TEXT };
}
