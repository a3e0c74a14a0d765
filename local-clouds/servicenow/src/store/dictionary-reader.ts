import type { ColumnOverride, DictionarySnapshot } from './catalog.ts';
import type { Column, Table, Values } from './record-store.ts';
import { DEFAULT_ACCESS } from './table-definition.ts';

const DEFAULT_MAX_LENGTH = 40;

/** Rows of the tables that describe tables. */
export interface DictionaryRows {
  tables: readonly Values[];
  columns: readonly Values[];
  overrides: readonly Values[];
  numbers: readonly Values[];
  indexes: readonly Values[];
  /** sys_id of a scope to its scope name. */
  scopes: ReadonlyMap<string, string>;
}

/** Reads `sys_db_object`, `sys_dictionary`, `sys_dictionary_override`, `sys_number` and `sys_index` rows as a snapshot. */
export function readDictionary(rows: DictionaryRows): DictionarySnapshot {
  const names = new Map(rows.tables.map((row) => [row['sys_id'] ?? '', row['name'] ?? '']));
  const numbers = new Map(rows.numbers.map((row) => [row['category'] ?? '', row]));
  return {
    tables: rows.tables.flatMap((row) => readTable(row, names, numbers, rows.scopes) ?? []),
    columns: rows.columns.flatMap((row) => readColumn(row) ?? []),
    overrides: rows.overrides.flatMap((row) => readOverride(row) ?? []),
    indexes: rows.indexes.map((row) => ({
      name: row['name'] ?? '',
      table: row['table'] ?? '',
      columns: (row['columns'] ?? '').split(',').filter((name) => name !== ''),
      unique: row['unique_index'] === 'true',
    })),
  };
}

function readTable(
  row: Values,
  names: ReadonlyMap<string, string>,
  numbers: ReadonlyMap<string, Values>,
  scopes: ReadonlyMap<string, string>,
): (Table & { extendable: boolean }) | null {
  const name = row['name'];
  if (!name) return null;
  const parent = names.get(row['super_class'] ?? '') ?? '';
  const number = numbers.get(name);
  return {
    name,
    label: row['label'] ?? name,
    superClass: parent === '' ? null : parent,
    scope: scopes.get(row['sys_scope'] ?? '') ?? 'global',
    extendable: row['is_extendable'] === 'true',
    access: {
      public: row['access'] == null ? DEFAULT_ACCESS.public : row['access'] === 'public',
      read: flag(row['read_access'], DEFAULT_ACCESS.read),
      create: flag(row['create_access'], DEFAULT_ACCESS.create),
      update: flag(row['update_access'], DEFAULT_ACCESS.update),
      delete: flag(row['delete_access'], DEFAULT_ACCESS.delete),
      webService: flag(row['ws_access'], DEFAULT_ACCESS.webService),
    },
    numbering: number
      ? {
          prefix: number['prefix'] ?? '',
          digits: Number(number['maximum_digits'] ?? 7),
          start: Number(number['number'] ?? 0),
        }
      : null,
  };
}

function readColumn(row: Values): Column | null {
  const table = row['name'];
  const name = row['element'];
  if (!table || !name || row['active'] === 'false') return null;
  return {
    table,
    name,
    label: row['column_label'] ?? name,
    type: row['internal_type'] ?? 'string',
    maxLength: Number(row['max_length'] ?? DEFAULT_MAX_LENGTH),
    reference: row['reference'] ?? null,
    mandatory: row['mandatory'] === 'true',
    readOnly: row['read_only'] === 'true',
    unique: row['unique'] === 'true',
    display: row['display'] === 'true',
    defaultValue: row['default_value'] ?? null,
    choice: Number(row['choice'] ?? 0),
  };
}

function readOverride(row: Values): ColumnOverride | null {
  const table = row['name'];
  const column = row['element'];
  if (!table || !column || row['default_value_override'] !== 'true') return null;
  return { table, column, defaultValue: row['default_value'] ?? null };
}

function flag(value: string | null | undefined, fallback: boolean): boolean {
  return value == null ? fallback : value === 'true';
}
