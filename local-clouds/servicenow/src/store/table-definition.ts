/** A table of the base system or of an application before it is turned into dictionary records. */
export interface TableDefinition {
  name: string;
  label: string;
  /** Name of the parent table. */
  extends?: string;
  /** Other tables may extend it; gives the root a visible `sys_class_name`. */
  extendable?: boolean;
  /** Application access. Left-out flags: readable by all scopes and by web services, closed to writes of other scopes. */
  access?: Partial<TableAccess>;
  columns: Record<string, ColumnDefinition>;
  numbering?: { prefix: string; digits: number; start: number };
  indexes?: readonly IndexDefinition[];
}

export interface TableAccess {
  public: boolean;
  read: boolean;
  create: boolean;
  update: boolean;
  delete: boolean;
  webService: boolean;
}

export interface ColumnDefinition {
  label: string;
  /** `internal_type` of the dictionary. */
  type: string;
  maxLength?: number;
  reference?: string;
  /** What the deletion of the record referred to does to this one; nothing said: the reference is cleared. */
  cascade?: 'delete' | 'restrict';
  mandatory?: boolean;
  readOnly?: boolean;
  unique?: boolean;
  display?: boolean;
  defaultValue?: string;
  /** Value to label, in sequence. */
  choices?: readonly (readonly [value: string, label: string])[];
  /** `sys_dictionary.choice`; 3 when there are choices and nothing is said. */
  choice?: 0 | 1 | 3;
}

export interface IndexDefinition {
  name: string;
  columns: readonly string[];
  unique: boolean;
}

export const DEFAULT_ACCESS: TableAccess = {
  public: true,
  read: true,
  create: false,
  update: false,
  delete: false,
  webService: true,
};
