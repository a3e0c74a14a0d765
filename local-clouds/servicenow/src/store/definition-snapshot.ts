import type { DictionarySnapshot } from './catalog.ts';
import type { Column } from './record-store.ts';
import { type ColumnDefinition, DEFAULT_ACCESS, type TableDefinition } from './table-definition.ts';

/** Definitions as the dictionary would have them, for the tables that must work before a dictionary can be read. */
export function definitionSnapshot(definitions: readonly TableDefinition[]): DictionarySnapshot {
  return {
    tables: definitions.map((table) => ({
      name: table.name,
      label: table.label,
      superClass: table.extends ?? null,
      scope: 'global',
      extendable: table.extendable === true,
      access: { ...DEFAULT_ACCESS, ...table.access },
      numbering: table.numbering ?? null,
    })),
    columns: definitions.flatMap((table) =>
      Object.entries(table.columns).map(([name, column]) => toColumn(table.name, name, column)),
    ),
    overrides: [],
    indexes: definitions.flatMap((table) => (table.indexes ?? []).map((index) => ({ ...index, table: table.name }))),
  };
}

function toColumn(table: string, name: string, column: ColumnDefinition): Column {
  return {
    table,
    name,
    label: column.label,
    type: column.type,
    maxLength: column.maxLength ?? 40,
    reference: column.reference ?? null,
    mandatory: column.mandatory === true,
    readOnly: column.readOnly === true,
    unique: column.unique === true,
    display: column.display === true,
    defaultValue: column.defaultValue ?? null,
    choice: column.choice ?? (column.choices ? 3 : 0),
  };
}
