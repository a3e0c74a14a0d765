import type { Values } from '../store/record-store.ts';
import type { IndexDefinition } from '../store/table-definition.ts';
import type { XmlElement } from './xml-element.ts';

/** What a `dictionary/<table>.xml` file says about one table. */
export interface DeclaredTable {
  name: string;
  /** `sys_db_object` fields; the parent by name. */
  values: Values;
  extends: string | null;
  /** `sys_dictionary` fields by column name. */
  columns: ReadonlyMap<string, Values>;
  indexes: readonly IndexDefinition[];
}

/** Attributes of a table element that are fields of `sys_db_object` under the same name. */
const TABLE_FIELDS = [
  'label',
  'access',
  'caller_access',
  'ws_access',
  'read_access',
  'alter_access',
  'create_access',
  'update_access',
  'delete_access',
  'actions_access',
  'client_scripts_access',
  'is_extendable',
  'scriptable_table',
] as const;

const COLUMN_FIELDS: Record<string, string> = {
  type: 'internal_type',
  label: 'column_label',
  max_length: 'max_length',
  mandatory: 'mandatory',
  read_only: 'read_only',
  unique: 'unique',
  display: 'display',
  primary: 'primary',
  choice: 'choice',
  default_value: 'default_value',
  reference: 'reference',
  attributes: 'attributes',
  active: 'active',
  array: 'array',
  audit: 'audit',
  text_index: 'text_index',
};

/** Tables of a `<database>` document. Errors: `Error` when it is none. */
export function readDictionaryFile(root: XmlElement): DeclaredTable[] {
  if (root.name !== 'database') throw new Error(`expected <database>, found <${root.name}>`);
  return root.children.filter((child) => child.name === 'element').map(readTable);
}

function readTable(element: XmlElement): DeclaredTable {
  const name = element.attributes['name'] ?? '';
  const columns = element.children.filter((child) => child.name === 'element');
  return {
    name,
    values: Object.fromEntries(
      TABLE_FIELDS.flatMap((field) => {
        const value = element.attributes[field];
        return value === undefined ? [] : [[field, value]];
      }),
    ),
    extends: element.attributes['extends'] ?? null,
    columns: new Map(columns.map((column) => [column.attributes['name'] ?? '', readColumn(column)])),
    indexes: element.children.filter((child) => child.name === 'index').map(readIndex),
  };
}

function readColumn(element: XmlElement): Values {
  const values: Values = {};
  for (const [attribute, field] of Object.entries(COLUMN_FIELDS)) {
    const value = element.attributes[attribute];
    if (value !== undefined && value !== '') values[field] = value;
  }
  return values;
}

function readIndex(element: XmlElement): IndexDefinition {
  const columns = element.children.map((child) => child.attributes['name'] ?? '').filter((name) => name !== '');
  return {
    name: element.attributes['name'] || columns.join('_'),
    columns,
    unique: element.attributes['unique'] === 'true',
  };
}
