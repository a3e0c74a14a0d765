import type { Column } from './record-store.ts';

/** Columns that the platform gives every root table; descendants inherit them. */
const SYSTEM_COLUMNS: readonly [name: string, label: string, type: string, maxLength: number][] = [
  ['sys_id', 'Sys ID', 'GUID', 32],
  ['sys_created_on', 'Created', 'glide_date_time', 40],
  ['sys_created_by', 'Created by', 'string', 40],
  ['sys_updated_on', 'Updated', 'glide_date_time', 40],
  ['sys_updated_by', 'Updated by', 'string', 40],
  ['sys_mod_count', 'Updates', 'integer', 40],
];

/** The system columns as columns of this root table; `sys_class_name` only where a hierarchy can exist. */
export function systemColumns(root: string, hierarchical: boolean): Column[] {
  const columns = SYSTEM_COLUMNS.map(([name, label, type, maxLength]) => column(root, name, label, type, maxLength));
  if (hierarchical) columns.push(column(root, 'sys_class_name', 'Class', 'sys_class_name', 80));
  return columns;
}

function column(table: string, name: string, label: string, type: string, maxLength: number): Column {
  return {
    table,
    name,
    label,
    type,
    maxLength,
    reference: null,
    mandatory: false,
    readOnly: name === 'sys_id',
    unique: false,
    display: false,
    defaultValue: null,
    choice: 0,
  };
}
