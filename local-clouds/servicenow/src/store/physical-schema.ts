import type { DatabaseSync } from 'node:sqlite';
import { type Catalog, physicalColumn, storageKind } from './catalog.ts';
import type { Column } from './record-store.ts';

const AFFINITY = { text: 'TEXT', integer: 'INTEGER', real: 'REAL', none: 'TEXT' } as const;
/** Kept on every physical table, also where the dictionary shows no class column. */
const CLASS_COLUMN = 'sys_class_name';

/** What a SQLite index enforces or serves, found again by its name when SQLite reports a violation. */
export interface PhysicalIndex {
  name: string;
  table: string;
  columns: readonly string[];
  unique: boolean;
  sql: string;
}

/** Quotes an identifier; dictionary names are data and may hold anything. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Quotes a text literal. For names from the dictionary only: values of a query are always bound. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** `sys_class_name` test for rows of these classes, in one canonical order so that partial indexes match it. */
export function classCondition(classes: readonly string[], alias = ''): string {
  const column = `${alias === '' ? '' : `${alias}.`}${identifier(CLASS_COLUMN)}`;
  const sorted = [...classes].sort();
  const only = sorted[0];
  return sorted.length === 1 && only !== undefined
    ? `${column} = ${literal(only)}`
    : `${column} IN (${sorted.map(literal).join(', ')})`;
}

/**
 * Adds the tables, columns and indexes that the catalog asks for and drops indexes it no longer knows. Tables and
 * columns are never dropped: rows of a removed class are simply unreachable. Returns the unique indexes by name.
 * Errors: SQLite's own, when existing rows violate a new unique index.
 */
export function applyPhysicalSchema(database: DatabaseSync, catalog: Catalog): Map<string, PhysicalIndex> {
  const existingTables = new Set(
    database
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
      .all()
      .map((row) => String(row['name'])),
  );
  for (const root of catalog.roots) {
    if (existingTables.has(root)) addMissingColumns(database, catalog, root);
    else createTable(database, catalog, root);
  }
  return replaceIndexes(database, wantedIndexes(catalog));
}

function createTable(database: DatabaseSync, catalog: Catalog, root: string): void {
  const columns = [...physicalColumns(catalog, root)]
    .filter(([name]) => name !== 'sys_id' && name !== CLASS_COLUMN)
    .map(([name, affinity]) => `, ${identifier(name)} ${affinity}`);
  database.exec(
    `CREATE TABLE ${identifier(root)} ("sys_id" TEXT PRIMARY KEY NOT NULL, "${CLASS_COLUMN}" TEXT${columns.join('')})`,
  );
}

function addMissingColumns(database: DatabaseSync, catalog: Catalog, root: string): void {
  const present = new Set(
    database
      .prepare(`SELECT name FROM pragma_table_info(?)`)
      .all(root)
      .map((row) => String(row['name'])),
  );
  for (const [name, affinity] of physicalColumns(catalog, root)) {
    if (present.has(name)) continue;
    database.exec(`ALTER TABLE ${identifier(root)} ADD COLUMN ${identifier(name)} ${affinity}`);
  }
}

/** Name to affinity of every column that the root and its descendants keep. */
function physicalColumns(catalog: Catalog, root: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const table of catalog.descendants(root)) {
    for (const column of catalog.columns(table).values()) {
      const name = physicalColumn(column);
      if (name !== null) found.set(name, AFFINITY[storageKind(column.type)]);
    }
  }
  return found;
}

function replaceIndexes(database: DatabaseSync, wanted: readonly PhysicalIndex[]): Map<string, PhysicalIndex> {
  const present = new Map(
    database
      .prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL`)
      .all()
      .map((row) => [String(row['name']), String(row['sql'])] as const),
  );
  const byName = new Map(wanted.map((index) => [index.name, index]));
  for (const [name, sql] of present) {
    if (byName.get(name)?.sql !== sql) database.exec(`DROP INDEX ${identifier(name)}`);
  }
  for (const index of byName.values()) {
    if (present.get(index.name) !== index.sql) database.exec(index.sql);
  }
  return new Map([...byName].filter(([, index]) => index.unique));
}

function wantedIndexes(catalog: Catalog): PhysicalIndex[] {
  const indexes: PhysicalIndex[] = [];
  for (const root of catalog.roots) indexes.push(...baseIndexes(catalog, root));
  for (const table of catalog.tableNames) {
    for (const column of catalog.columns(table).values()) {
      if (column.table === table) indexes.push(...columnIndexes(catalog, table, column));
    }
  }
  for (const declared of catalog.indexes) {
    const index = physicalIndex(
      catalog,
      declared.table,
      declared.columns,
      declared.unique,
      `declared:${declared.name}`,
    );
    if (index) indexes.push(index);
  }
  return indexes;
}

/** What every list, feed and lookup needs: by class, by update time with a tie-breaker, by number and by state. */
function baseIndexes(catalog: Catalog, root: string): PhysicalIndex[] {
  const columns = catalog.columns(root);
  const wanted: string[][] = [['sys_updated_on', 'sys_id']];
  if (columns.has(CLASS_COLUMN)) wanted.push([CLASS_COLUMN, 'sys_updated_on', 'sys_id']);
  if (columns.has(CLASS_COLUMN) && columns.has('number')) wanted.push([CLASS_COLUMN, 'number', 'sys_id']);
  for (const name of ['number', 'state', 'name']) {
    if (columns.has(name)) wanted.push([name]);
  }
  return wanted.flatMap((names) => physicalIndex(catalog, root, names, false, 'base') ?? []);
}

function columnIndexes(catalog: Catalog, table: string, column: Column): PhysicalIndex[] {
  const found: (PhysicalIndex | null)[] = [];
  if (column.unique) found.push(physicalIndex(catalog, table, [column.name], true, 'unique'));
  if (column.type === 'reference') found.push(physicalIndex(catalog, table, [column.name], false, 'reference'));
  return found.flatMap((index) => index ?? []);
}

function physicalIndex(
  catalog: Catalog,
  table: string,
  columns: readonly string[],
  unique: boolean,
  kind: string,
): PhysicalIndex | null {
  const known = catalog.columns(table);
  const physical = columns.map((name) => {
    const column = known.get(name);
    return column ? physicalColumn(column) : null;
  });
  if (physical.length === 0 || physical.some((name) => name === null)) return null;
  const names = physical.flatMap((name) => name ?? []);
  const root = catalog.root(table);
  // A non-unique index serves every class that shares the physical column; a unique one binds its own classes only.
  const owner = unique ? table : root;
  const name = `${owner}:${kind}:${names.join(',')}`;
  const conditions: string[] = [];
  if (unique && table !== root) conditions.push(classCondition(catalog.descendants(table)));
  if (kind === 'reference') conditions.push(`${identifier(names[0] ?? '')} IS NOT NULL`);
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  const sql = `CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${identifier(name)} ON ${identifier(root)} (${names
    .map(identifier)
    .join(', ')})${where}`;
  return { name, table, columns, unique, sql };
}
