/** A record as Glide sees it: every value is a string; null is an empty field. */
export type Values = Record<string, string | null>;

/** One row of `sys_dictionary` with a column name. */
export interface Column {
  /** Table that declares it; may be an ancestor of the table asked for. */
  table: string;
  name: string;
  label: string;
  /** `internal_type`: string, integer, boolean, glide_date_time, glide_date, reference, choice, password2, journal_input, ... */
  type: string;
  maxLength: number;
  reference: string | null;
  mandatory: boolean;
  readOnly: boolean;
  unique: boolean;
  display: boolean;
  defaultValue: string | null;
  /** 0 none, 1 dropdown with none, 3 dropdown without none. */
  choice: number;
}

/** One row of `sys_db_object`, with its application access. */
export interface Table {
  name: string;
  label: string;
  superClass: string | null;
  /** Scope name of the application that owns it. */
  scope: string;
  access: {
    /** Accessible from: all application scopes, or this one only. */
    public: boolean;
    read: boolean;
    create: boolean;
    update: boolean;
    delete: boolean;
    webService: boolean;
  };
  /** Prefix and digits of the automatic number, or null. */
  numbering: { prefix: string; digits: number; start: number } | null;
}

export interface Selection {
  table: string;
  /** Encoded query; null: all. Invalid parts are ignored, as on an instance. */
  query: string | null;
  /** Encoded queries that have to hold as well, whatever blocks `query` has; their order is ignored. */
  filters?: readonly string[];
  limit?: number;
  offset?: number;
  /** User for `javascript:gs.getUserID()` and the like in the query. */
  userId?: string;
}

/**
 * Tables, columns and rows. Knows inheritance (a table's rows are stored with its root and told apart by
 * `sys_class_name`), the dictionary and unique indexes; knows nothing of users, rules, scripts or HTTP.
 * All calls are synchronous, because Glide is.
 */
export interface RecordStore {
  /** Null when there is no such table. */
  table(name: string): Table | null;
  /** The table itself first, its root last. */
  ancestors(name: string): string[];
  /** The table itself and all below it. */
  descendants(name: string): string[];
  /** Own and inherited columns by name, the system columns included. */
  columns(table: string): ReadonlyMap<string, Column>;
  /** Stores a row whose `sys_id` is set. Errors: {@link DuplicateValueError}, {@link UnknownTableError}. */
  insert(table: string, values: Values): void;
  update(table: string, sysId: string, values: Values): void;
  delete(table: string, sysId: string): void;
  /** Every column of the record's own class, or null. Finds records of descendant tables too. */
  get(table: string, sysId: string): Values | null;
  select(selection: Selection): Values[];
  /** Rows one by one, for large results. */
  iterate(selection: Selection): Iterable<Values>;
  /** Rows of the selection; where it has a limit, rows beyond it are not looked for. */
  count(selection: Selection): number;
  /** Next value of the automatic number, e.g. `INC0010001`; null when the table has no numbering. */
  nextNumber(table: string): string | null;
  /** Changes whenever rows of this table's hierarchy may have: what was computed from them can be kept until then. */
  revision(table: string): number;
  transaction<T>(work: () => T): T;
  /** Counts statements since the last call: a test asserts that a page costs a constant number. */
  takeStatementCount(): number;
  /** Call after `sys_db_object`, `sys_dictionary`, `sys_choice` or an index changed. */
  refreshDictionary(): void;
  close(): void;
}

export class DuplicateValueError extends Error {
  readonly table: string;
  readonly columns: readonly string[];
  constructor(table: string, columns: readonly string[]) {
    super(`Unique Key violation detected by database (Duplicate entry for key '${table}.${columns.join('_')}')`);
    this.table = table;
    this.columns = columns;
  }
}

export class UnknownTableError extends Error {
  constructor(table: string) {
    super(`Invalid table ${table}`);
  }
}
