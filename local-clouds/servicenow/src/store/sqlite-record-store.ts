import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import { Catalog, type DictionarySnapshot, physicalColumn } from './catalog.ts';
import { readDictionary } from './dictionary-reader.ts';
import { normaliseValue, type StoredValue } from './normalise-value.ts';
import { applyPhysicalSchema, classCondition, identifier, type PhysicalIndex } from './physical-schema.ts';
import { type CompiledQuery, compileQuery } from './query-compiler.ts';
import {
  type Column,
  DuplicateValueError,
  type RecordStore,
  type Selection,
  type Table,
  UnknownTableError,
  type Values,
} from './record-store.ts';
import { stableSysId } from './stable-sys-id.ts';

const STATEMENT_CACHE_SIZE = 1000;
/** Rows that `iterate` reads at once. */
const CHUNK_SIZE = 200;

/** {@link RecordStore} on one SQLite connection. */
export class SqliteRecordStore implements RecordStore {
  readonly #database: DatabaseSync;
  readonly #now: () => Date;
  readonly #statements = new Map<string, StatementSync>();
  #catalog: Catalog;
  #uniqueIndexes: Map<string, PhysicalIndex>;
  #depth = 0;
  #refreshedInTransaction = false;
  #statementCount = 0;
  /** The property of that name; null until it is needed again. */
  #invalidReturnsNoRows: boolean | null = null;
  /** Writes since opening, by root table; a rollback counts as a write to all. */
  readonly #revisions = new Map<string, number>();
  #rollbacks = 0;

  /** `bootstrap` describes the tables of a new database, those that hold the dictionary among them. */
  constructor(database: DatabaseSync, bootstrap: DictionarySnapshot, now: () => Date) {
    this.#database = database;
    this.#now = now;
    this.#catalog = new Catalog(bootstrap);
    this.#uniqueIndexes = new Map();
    const exists = database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'sys_metadata'`).get() !== undefined;
    if (exists) this.refreshDictionary();
    else this.#uniqueIndexes = applyPhysicalSchema(database, this.#catalog);
  }

  table(name: string): Table | null {
    return this.#catalog.table(name);
  }

  ancestors(name: string): string[] {
    return this.#catalog.ancestors(name);
  }

  descendants(name: string): string[] {
    return this.#catalog.descendants(name);
  }

  columns(table: string): ReadonlyMap<string, Column> {
    return this.#catalog.columns(table);
  }

  insert(table: string, values: Values): void {
    this.#require(table);
    const stored = this.#stored(table, { ...values, sys_class_name: null });
    stored.set('sys_class_name', table);
    const names = [...stored.keys()];
    this.#write(
      `INSERT INTO ${identifier(this.#catalog.root(table))} (${names.map(identifier).join(', ')}) VALUES (${names
        .map(() => '?')
        .join(', ')})`,
      [...stored.values()],
      table,
    );
  }

  update(table: string, sysId: string, values: Values): void {
    this.#require(table);
    const own = this.#classOf(table, sysId);
    if (own === null) return;
    const stored = this.#stored(own, values);
    stored.delete('sys_id');
    stored.delete('sys_class_name');
    if (stored.size === 0) return;
    const assignments = [...stored.keys()].map((name) => `${identifier(name)} = ?`).join(', ');
    const root = identifier(this.#catalog.root(table));
    this.#write(
      `UPDATE ${root} SET ${assignments} WHERE "sys_id" = ?${this.#andClass(own)}`,
      [...stored.values(), sysId],
      own,
    );
  }

  delete(table: string, sysId: string): void {
    this.#require(table);
    this.#write(
      `DELETE FROM ${identifier(this.#catalog.root(table))} WHERE "sys_id" = ?${this.#andClass(table)}`,
      [sysId],
      table,
    );
  }

  get(table: string, sysId: string): Values | null {
    if (this.#catalog.table(table) === null) return null;
    const own = this.#classOf(table, sysId);
    if (own === null) return null;
    const row = this.#prepare(
      `SELECT ${this.#selectList(own)} FROM ${identifier(this.#catalog.root(own))} AS t0 WHERE t0."sys_id" = ?${this.#andClass(own)}`,
    ).get(sysId);
    return row ? toValues(row) : null;
  }

  select(selection: Selection): Values[] {
    this.#require(selection.table);
    const { from, where, orderBy } = this.#compile(selection);
    const paging = [selection.limit ?? -1, selection.offset ?? 0];
    return this.#prepare(
      `SELECT ${this.#selectList(selection.table)} FROM ${from} WHERE ${where.text} ${orderBy} LIMIT ? OFFSET ?`,
    )
      .all(...where.values, ...paging)
      .map(toValues);
  }

  /** Fixes which rows and in what order first, then reads them in chunks; rows deleted meanwhile are left out. */
  *iterate(selection: Selection): Iterable<Values> {
    this.#require(selection.table);
    const { from, where, orderBy } = this.#compile(selection);
    const ids = this.#prepare(`SELECT t0."sys_id" AS id FROM ${from} WHERE ${where.text} ${orderBy} LIMIT ? OFFSET ?`)
      .all(...where.values, selection.limit ?? -1, selection.offset ?? 0)
      .map((row) => String(row['id']));
    const root = identifier(this.#catalog.root(selection.table));
    const chunk = `SELECT ${this.#selectList(selection.table)} FROM ${root} AS t0 WHERE t0."sys_id" IN (SELECT value FROM json_each(?))`;
    for (let start = 0; start < ids.length; start += CHUNK_SIZE) {
      const wanted = ids.slice(start, start + CHUNK_SIZE);
      const rows = this.#prepare(chunk).all(JSON.stringify(wanted)).map(toValues);
      const byId = new Map(rows.map((row) => [row['sys_id'], row]));
      for (const id of wanted) {
        const row = byId.get(id);
        if (row) yield row;
      }
    }
  }

  count(selection: Selection): number {
    this.#require(selection.table);
    const { from, where } = this.#compile(selection);
    const { limit = -1 } = selection;
    const text =
      limit < 0
        ? `SELECT count(*) AS n FROM ${from} WHERE ${where.text}`
        : `SELECT count(*) AS n FROM (SELECT 1 FROM ${from} WHERE ${where.text} LIMIT ?)`;
    const row = this.#prepare(text).get(...where.values, ...(limit < 0 ? [] : [limit]));
    return Number(row?.['n'] ?? 0);
  }

  /** SQLite's own description of how a selection is read, one step a line. */
  explain(selection: Selection): string[] {
    const { from, where, orderBy } = this.#compile(selection);
    return this.#database
      .prepare(
        `EXPLAIN QUERY PLAN SELECT ${this.#selectList(selection.table)} FROM ${from} WHERE ${where.text} ${orderBy}`,
      )
      .all(...where.values)
      .map((row) => String(row['detail']));
  }

  nextNumber(table: string): string | null {
    for (const ancestor of this.#catalog.ancestors(table)) {
      const numbering = this.#catalog.table(ancestor)?.numbering;
      if (!numbering) continue;
      const row = this.#prepare(
        `INSERT INTO "sys_number_counter" ("sys_id", "table", "number#integer") VALUES (?1, ?2, ?3 + 1)
         ON CONFLICT ("sys_id") DO UPDATE SET "number#integer" = max("number#integer", ?3) + 1
         RETURNING "number#integer" AS number`,
      ).get(stableSysId(`sys_number_counter:${ancestor}`), ancestor, numbering.start);
      return `${numbering.prefix}${String(row?.['number']).padStart(numbering.digits, '0')}`;
    }
    return null;
  }

  transaction<T>(work: () => T): T {
    const point = `level_${this.#depth}`;
    const outermost = this.#depth === 0;
    this.#database.exec(outermost ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${point}`);
    this.#depth += 1;
    try {
      const result = work();
      this.#database.exec(outermost ? 'COMMIT' : `RELEASE ${point}`);
      this.#depth -= 1;
      if (outermost) this.#refreshedInTransaction = false;
      return result;
    } catch (error) {
      // SQLite has already rolled back when, say, the disk is full.
      if (this.#database.isTransaction) {
        this.#database.exec(outermost ? 'ROLLBACK' : `ROLLBACK TO ${point}; RELEASE ${point}`);
      }
      this.#depth -= 1;
      this.#rollbacks += 1;
      this.#invalidReturnsNoRows = null;
      this.#forgetRolledBackDictionary(outermost);
      throw error;
    }
  }

  revision(table: string): number {
    return (this.#revisions.get(this.#catalog.root(table)) ?? 0) + this.#rollbacks;
  }

  takeStatementCount(): number {
    const count = this.#statementCount;
    this.#statementCount = 0;
    return count;
  }

  refreshDictionary(): void {
    if (this.#depth > 0) this.#refreshedInTransaction = true;
    this.#catalog = new Catalog(this.#readSnapshot());
    this.#statements.clear();
    this.#uniqueIndexes = applyPhysicalSchema(this.#database, this.#catalog);
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #readSnapshot(): DictionarySnapshot {
    const all = (table: string) => this.#rowsAsInserted(table);
    return readDictionary({
      tables: all('sys_db_object'),
      columns: all('sys_dictionary'),
      overrides: all('sys_dictionary_override'),
      numbers: all('sys_number'),
      indexes: all('sys_index'),
      scopes: new Map(all('sys_scope').map((row) => [row['sys_id'] ?? '', row['scope'] ?? ''])),
    });
  }

  /** Insertion order is the order of declaration, which forms and lists follow. */
  #rowsAsInserted(table: string): Values[] {
    const { from, where } = this.#compile({ table, query: null });
    const text = `SELECT ${this.#selectList(table)} FROM ${from} WHERE ${where.text} ORDER BY t0.rowid`;
    return this.#prepare(text)
      .all(...where.values)
      .map(toValues);
  }

  #forgetRolledBackDictionary(outermost: boolean): void {
    if (!this.#refreshedInTransaction) return;
    this.#catalog = new Catalog(this.#readSnapshot());
    this.#statements.clear();
    this.#uniqueIndexes = applyPhysicalSchema(this.#database, this.#catalog);
    if (outermost) this.#refreshedInTransaction = false;
  }

  #compile(selection: Selection): CompiledQuery {
    this.#invalidReturnsNoRows ??= this.#readInvalidReturnsNoRows();
    return compileQuery(this.#catalog, selection.table, [selection.query, ...(selection.filters ?? [])], {
      userId: selection.userId ?? '',
      now: this.#now(),
      invalidReturnsNoRows: this.#invalidReturnsNoRows,
    });
  }

  #readInvalidReturnsNoRows(): boolean {
    if (this.#catalog.table('sys_properties') === null) return false;
    const root = identifier(this.#catalog.root('sys_properties'));
    const row = this.#prepare(
      `SELECT "value" FROM ${root} WHERE ${classCondition(['sys_properties'])} AND "name" = 'glide.invalid_query.returns_no_rows'`,
    ).get();
    return row?.['value'] === 'true';
  }

  #stored(table: string, values: Values): Map<string, StoredValue> {
    const columns = this.#catalog.columns(table);
    const stored = new Map<string, StoredValue>();
    for (const [name, value] of Object.entries(values)) {
      const column = columns.get(name);
      const physical = column ? physicalColumn(column) : null;
      if (column && physical !== null) stored.set(physical, normaliseValue(column, value));
    }
    return stored;
  }

  #selectList(table: string): string {
    return [...this.#catalog.columns(table).values()]
      .map((column) => {
        const physical = physicalColumn(column);
        return `${physical === null ? 'NULL' : `t0.${identifier(physical)}`} AS ${identifier(column.name)}`;
      })
      .join(', ');
  }

  /** Class of the record, or null when there is none below this table. A table without descendants needs no look. */
  #classOf(table: string, sysId: string): string | null {
    if (this.#catalog.descendants(table).length === 1) return table;
    const root = this.#catalog.root(table);
    const row = this.#prepare(
      `SELECT "sys_class_name" AS class FROM ${identifier(root)} WHERE "sys_id" = ?${this.#andClass(table)}`,
    ).get(sysId);
    if (!row) return null;
    // The class of a removed application: its rows are known by what their ancestors say.
    const own = String(row['class'] ?? root);
    return this.#catalog.table(own) === null ? table : own;
  }

  #andClass(table: string): string {
    return this.#catalog.root(table) === table ? '' : ` AND ${classCondition(this.#catalog.descendants(table))}`;
  }

  #require(table: string): void {
    if (this.#catalog.table(table) === null) throw new UnknownTableError(table);
  }

  #write(text: string, values: readonly StoredValue[], table: string): void {
    if (this.#catalog.root(table) === 'sys_metadata') this.#invalidReturnsNoRows = null;
    try {
      this.#prepare(text).run(...values);
      const root = this.#catalog.root(table);
      this.#revisions.set(root, (this.#revisions.get(root) ?? 0) + 1);
    } catch (error) {
      throw this.#duplicate(error, table) ?? error;
    }
  }

  #duplicate(error: unknown, table: string): DuplicateValueError | null {
    const message = error instanceof Error ? error.message : '';
    const index = /UNIQUE constraint failed: index '(.*)'/.exec(message)?.[1]?.replaceAll("''", "'");
    if (index !== undefined) {
      const known = this.#uniqueIndexes.get(index);
      return new DuplicateValueError(known?.table ?? table, known?.columns ?? []);
    }
    const columns = /UNIQUE constraint failed: (.*)/.exec(message)?.[1];
    if (columns === undefined) return null;
    const names = columns.split(', ').map((path) => (path.split('.').at(-1) ?? path).replace(/#.*$/, ''));
    const declared = [...this.#uniqueIndexes.values()].find(
      (known) => known.columns.join() === names.join() && this.#catalog.ancestors(table).includes(known.table),
    );
    return new DuplicateValueError(declared?.table ?? table, names);
  }

  #prepare(text: string): StatementSync {
    this.#statementCount += 1;
    const cached = this.#statements.get(text);
    if (cached) return cached;
    if (this.#statements.size >= STATEMENT_CACHE_SIZE) {
      const oldest = this.#statements.keys().next().value;
      if (oldest !== undefined) this.#statements.delete(oldest);
    }
    const statement = this.#database.prepare(text);
    this.#statements.set(text, statement);
    return statement;
  }
}

function toValues(row: Record<string, SQLOutputValue>): Values {
  const values: Values = {};
  for (const [name, value] of Object.entries(row)) values[name] = value === null ? null : String(value);
  return values;
}
