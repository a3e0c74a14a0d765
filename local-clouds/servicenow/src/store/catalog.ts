import type { Column, Table } from './record-store.ts';
import { systemColumns } from './system-columns.ts';
import type { IndexDefinition } from './table-definition.ts';

/** Everything the dictionary says, read once: input of {@link Catalog}. */
export interface DictionarySnapshot {
  tables: readonly (Table & { extendable: boolean })[];
  columns: readonly Column[];
  /** `sys_dictionary_override`: what a descendant table says differently about an inherited column. */
  overrides: readonly ColumnOverride[];
  indexes: readonly (IndexDefinition & { table: string })[];
}

export interface ColumnOverride {
  table: string;
  column: string;
  defaultValue: string | null;
}

/** How SQLite keeps a value. Columns of sibling tables with one name and one kind share a physical column. */
export type StorageKind = 'text' | 'integer' | 'real' | 'none';

const INTEGER_TYPES = new Set([
  'integer',
  'longint',
  'auto_increment',
  'order_index',
  'percent_complete',
  'integer_date',
]);
const REAL_TYPES = new Set(['decimal', 'float', 'currency', 'currency2', 'price']);
/** Journal entries live in `sys_journal_field`; the record itself reads back empty. */
const UNSTORED_TYPES = new Set(['journal', 'journal_input', 'journal_list', 'collection']);

/** An immutable view of the dictionary with inheritance resolved. */
export class Catalog {
  readonly indexes: readonly (IndexDefinition & { table: string })[];
  readonly #tables = new Map<string, Table & { extendable: boolean }>();
  readonly #children = new Map<string, string[]>();
  readonly #own = new Map<string, Column[]>();
  readonly #overrides = new Map<string, ColumnOverride[]>();
  readonly #columns = new Map<string, ReadonlyMap<string, Column>>();

  constructor(snapshot: DictionarySnapshot) {
    this.indexes = snapshot.indexes;
    for (const table of snapshot.tables) this.#tables.set(table.name, table);
    for (const table of snapshot.tables) {
      if (table.superClass !== null) append(this.#children, table.superClass, table.name);
    }
    for (const column of snapshot.columns) append(this.#own, column.table, column);
    for (const override of snapshot.overrides) append(this.#overrides, override.table, override);
  }

  get tableNames(): Iterable<string> {
    return this.#tables.keys();
  }

  get roots(): string[] {
    return [...this.#tables.keys()].filter((name) => this.root(name) === name);
  }

  table(name: string): (Table & { extendable: boolean }) | null {
    return this.#tables.get(name) ?? null;
  }

  ancestors(name: string): string[] {
    const chain: string[] = [];
    let current = this.#tables.get(name);
    while (current && !chain.includes(current.name)) {
      chain.push(current.name);
      current = current.superClass === null ? undefined : this.#tables.get(current.superClass);
    }
    return chain;
  }

  root(name: string): string {
    return this.ancestors(name).at(-1) ?? name;
  }

  descendants(name: string): string[] {
    if (!this.#tables.has(name)) return [];
    const found = [name];
    for (let next = 0; next < found.length; next += 1) found.push(...(this.#children.get(found[next] ?? '') ?? []));
    return found;
  }

  /** Own and inherited columns; a descendant's declaration or override of an inherited name wins. */
  columns(table: string): ReadonlyMap<string, Column> {
    const known = this.#columns.get(table);
    if (known) return known;
    const merged = new Map<string, Column>();
    const chain = this.ancestors(table).reverse();
    const root = chain[0];
    if (root !== undefined) {
      const hierarchical = this.#tables.get(root)?.extendable === true || this.descendants(root).length > 1;
      for (const column of systemColumns(root, hierarchical)) merged.set(column.name, column);
    }
    for (const name of chain) {
      for (const column of this.#own.get(name) ?? []) merged.set(column.name, column);
      for (const { column, defaultValue } of this.#overrides.get(name) ?? []) {
        const inherited = merged.get(column);
        if (inherited) merged.set(column, { ...inherited, defaultValue });
      }
    }
    this.#columns.set(table, merged);
    return merged;
  }

  /** The column a record is known by: the nearest one marked, else `name` or `number`, else null. */
  displayColumn(table: string): Column | null {
    const columns = this.columns(table);
    for (const ancestor of this.ancestors(table)) {
      const marked = (this.#own.get(ancestor) ?? []).find((column) => column.display);
      if (marked) return columns.get(marked.name) ?? marked;
    }
    return columns.get('name') ?? columns.get('number') ?? null;
  }
}

/** Kind of storage of a dictionary type. */
export function storageKind(type: string): StorageKind {
  if (INTEGER_TYPES.has(type)) return 'integer';
  if (REAL_TYPES.has(type)) return 'real';
  return UNSTORED_TYPES.has(type) ? 'none' : 'text';
}

/** Name of the physical column that holds this column's values, or null when they are not kept. */
export function physicalColumn(column: Column): string | null {
  const kind = storageKind(column.type);
  if (kind === 'none') return null;
  return kind === 'text' ? column.name : `${column.name}#${kind}`;
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
