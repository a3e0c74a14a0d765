import type { RecordStore, Values } from './record-store.ts';
import { stableSysId } from './stable-sys-id.ts';
import { type ColumnDefinition, DEFAULT_ACCESS, type TableDefinition } from './table-definition.ts';

const DEFAULT_LENGTHS: Record<string, number> = { string: 40, reference: 32, GUID: 32, script: 65_000, html: 65_000 };

/** Where the records belong and who made them. */
export interface DictionaryOwner {
  /** sys_id of the scope. */
  scopeId: string;
  /** Audit columns of every record. */
  stamp: Values;
}

/**
 * Writes the dictionary records of a table: `sys_db_object`, `sys_dictionary`, choices, numbering and indexes. Call
 * `refreshDictionary` after the last one. The parent table's record must exist.
 */
export function writeTableDefinition(store: RecordStore, table: TableDefinition, owner: DictionaryOwner): void {
  const scope = { ...owner.stamp, sys_scope: owner.scopeId, sys_package: owner.scopeId };
  const access = { ...DEFAULT_ACCESS, ...table.access };
  store.insert('sys_db_object', {
    ...scope,
    ...metadata('sys_db_object', table.name, table.label),
    name: table.name,
    label: table.label,
    super_class: table.extends === undefined ? null : tableSysId(table.extends),
    is_extendable: String(table.extendable === true),
    access: access.public ? 'public' : 'package_private',
    read_access: String(access.read),
    create_access: String(access.create),
    update_access: String(access.update),
    delete_access: String(access.delete),
    ws_access: String(access.webService),
  });
  const collection = { name: table.name, internal_type: 'collection', column_label: table.label, active: 'true' };
  store.insert('sys_dictionary', {
    ...scope,
    ...metadata('sys_dictionary', `${table.name}_null`, table.label),
    ...collection,
  });
  for (const [name, column] of Object.entries(table.columns)) {
    writeColumnDefinition(store, table.name, name, column, owner);
  }
  if (table.numbering) {
    store.insert('sys_number', {
      ...scope,
      ...metadata('sys_number', table.name, table.name),
      category: table.name,
      prefix: table.numbering.prefix,
      number: String(table.numbering.start),
      maximum_digits: String(table.numbering.digits),
    });
  }
  for (const index of table.indexes ?? []) {
    store.insert('sys_index', {
      ...owner.stamp,
      sys_id: stableSysId(`sys_index:${table.name}.${index.name}`),
      name: index.name,
      table: table.name,
      columns: index.columns.join(','),
      unique_index: String(index.unique),
    });
  }
}

/** Writes one `sys_dictionary` record and the choices of the column. */
export function writeColumnDefinition(
  store: RecordStore,
  table: string,
  name: string,
  column: ColumnDefinition,
  owner: DictionaryOwner,
): void {
  const scope = { ...owner.stamp, sys_scope: owner.scopeId, sys_package: owner.scopeId };
  store.insert('sys_dictionary', {
    ...scope,
    ...metadata('sys_dictionary', `${table}_${name}`, column.label),
    name: table,
    element: name,
    column_label: column.label,
    internal_type: column.type,
    max_length: String(column.maxLength ?? DEFAULT_LENGTHS[column.type] ?? 40),
    reference: column.reference ?? null,
    reference_cascade_rule: column.cascade ?? null,
    mandatory: String(column.mandatory === true),
    read_only: String(column.readOnly === true),
    unique: String(column.unique === true),
    display: String(column.display === true),
    default_value: column.defaultValue ?? null,
    choice: String(column.choice ?? (column.choices ? 3 : 0)),
    active: 'true',
  });
  if (column.choices) writeChoices(store, table, name, column.choices, owner);
}

/** Writes the choice set of a column and its choices in English, in the given order. */
export function writeChoices(
  store: RecordStore,
  table: string,
  element: string,
  choices: readonly (readonly [value: string, label: string])[],
  owner: DictionaryOwner,
): void {
  const scope = { ...owner.stamp, sys_scope: owner.scopeId, sys_package: owner.scopeId };
  store.insert('sys_choice_set', {
    ...scope,
    ...metadata('sys_choice_set', `${table}_${element}`, element),
    name: table,
    element,
  });
  for (const [position, [value, label]] of choices.entries()) {
    store.insert('sys_choice', {
      ...owner.stamp,
      sys_id: stableSysId(`sys_choice:${table}.${element}.${value}`),
      name: table,
      element,
      value,
      label,
      sequence: String(position),
      language: 'en',
      inactive: 'false',
    });
  }
}

/** sys_id of the `sys_db_object` record of a table of the base system. */
export function tableSysId(table: string): string {
  return stableSysId(`sys_db_object:${table}`);
}

function metadata(className: string, key: string, label: string): Values {
  return {
    sys_id: stableSysId(`${className}:${key}`),
    sys_class_name: className,
    sys_name: label,
    sys_update_name: `${className}_${key}`,
  };
}
