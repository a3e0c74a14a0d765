import { BASE_CHOICES } from '../seed/base-choices.ts';
import { BASE_TABLES } from '../seed/base-tables.ts';
import { GLOBAL_SCOPE_ID, seedRecords } from '../seed/seed-records.ts';
import { definitionSnapshot } from './definition-snapshot.ts';
import { writeChoices, writeColumnDefinition, writeTableDefinition } from './dictionary-writer.ts';
import { formatDateTime } from './dynamic-value.ts';
import { openInstanceFile } from './instance-file.ts';
import { SqliteRecordStore } from './sqlite-record-store.ts';

export interface StoreOptions {
  /** Directory that keeps `instance.db`; null: everything in memory. */
  dataDir: string | null;
  /** Clock of relative dates in queries and of the seeded records. */
  now?: () => Date;
}

/**
 * A new base system in memory, kept after it was first made: writing its records again costs more than most tests that
 * open one. Its records carry the time of that first opening.
 */
let freshImage: Uint8Array | null = null;

/**
 * Opens the records of an instance. A new one gets the base system: tables, roles, users, properties, access controls.
 * Errors: `DataDirectoryInUseError` when another process holds the directory.
 */
export function openRecordStore({ dataDir, now = () => new Date() }: StoreOptions): SqliteRecordStore {
  const database = openInstanceFile(dataDir);
  try {
    if (dataDir === null && freshImage !== null) database.deserialize(freshImage);
    const store = new SqliteRecordStore(database, definitionSnapshot(BASE_TABLES), now);
    store.transaction(() => bringBaseSystemUpToDate(store, now()));
    store.takeStatementCount();
    if (dataDir === null) freshImage ??= database.serialize();
    return store;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Also serves a data directory that an earlier version made: base tables and columns it lacks are added. */
function bringBaseSystemUpToDate(store: SqliteRecordStore, now: Date): void {
  const time = formatDateTime(now);
  const stamp = {
    sys_created_on: time,
    sys_created_by: 'system',
    sys_updated_on: time,
    sys_updated_by: 'system',
    sys_mod_count: '0',
  };
  const owner = { scopeId: GLOBAL_SCOPE_ID, stamp };
  const fresh = store.get('sys_scope', GLOBAL_SCOPE_ID) === null;
  const recorded = new Set(store.select({ table: 'sys_db_object', query: null }).map((row) => row['name']));
  let changed = false;
  for (const table of BASE_TABLES) {
    if (!recorded.has(table.name)) {
      writeTableDefinition(store, table, owner);
      changed = true;
      continue;
    }
    const known = store.columns(table.name);
    for (const [name, column] of Object.entries(table.columns)) {
      if (known.has(name)) continue;
      writeColumnDefinition(store, table.name, name, column, owner);
      changed = true;
    }
  }
  if (changed) store.refreshDictionary();
  if (!fresh) return;
  store.insert('sys_scope', {
    ...stamp,
    sys_id: GLOBAL_SCOPE_ID,
    name: 'Global',
    scope: 'global',
    source: 'global',
    active: 'true',
    version: '1.0.0',
  });
  for (const { table, element, choices } of BASE_CHOICES) writeChoices(store, table, element, choices, owner);
  seedRecords(store, stamp);
  // What a class overrides of an inherited column is a record as well.
  store.refreshDictionary();
}
