import { GLOBAL_SCOPE_ID } from '../seed/seed-records.ts';
import type { RecordStore } from '../store/record-store.ts';
import { PackageError } from './package-error.ts';

export interface UninstallRequest {
  store: RecordStore;
  /** sys_id of the `sys_app` or `sys_store_app` record. */
  scopeId: string;
  /**
   * Deletes the application's tables with their rows. Otherwise both stay, as with "Retain tables and data": the rows
   * stay readable to whom the access controls of the parent tables admit, and a later installation takes them up.
   */
  deleteAll: boolean;
}

/**
 * Removes an application with its files and role grants, and its tables unless they are kept, in one transaction.
 * Errors: {@link PackageError} when there is no such application.
 */
export function uninstallApplication({ store, scopeId, deleteAll }: UninstallRequest): void {
  const application = store.get('sys_scope', scopeId);
  if (application === null || application['scope'] === 'global') {
    throw new PackageError(`There is no application with sys_id ${scopeId} on this instance.`);
  }
  store.transaction(() => {
    const owned = `sys_package=${scopeId}^NQsys_scope=${scopeId}`;
    if (deleteAll) deleteTables(store, scopeId);
    else handOver(store, owned);
    deleteMatching(store, 'sys_user_has_role', `role.sys_package=${scopeId}`);
    deleteMatching(store, 'sys_group_has_role', `role.sys_package=${scopeId}`);
    deleteMatching(store, 'sys_user_role_contains', `contains.sys_package=${scopeId}`);
    if (deleteAll) deleteMatching(store, 'sys_package_once', `package=${scopeId}`);
    deleteMatching(store, 'sys_metadata', owned);
    store.delete('sys_scope', scopeId);
    store.refreshDictionary();
  });
}

/** What a table is made of. */
const TABLE_FILES = ['sys_db_object', 'sys_dictionary', 'sys_documentation', 'sys_choice', 'sys_choice_set'];

function deleteTables(store: RecordStore, scopeId: string): void {
  for (const { name } of store.select({ table: 'sys_db_object', query: `sys_package=${scopeId}` })) {
    if (!name) continue;
    deleteMatching(store, name, null);
    deleteMatching(store, 'sys_number_counter', `table=${name}`);
    deleteMatching(store, 'sys_index', `table=${name}`);
  }
  deleteMatching(store, 'sys_choice', `sys_scope=${scopeId}`);
}

/** The tables that stay belong to nobody's application any more. */
function handOver(store: RecordStore, owned: string): void {
  for (const table of TABLE_FILES) {
    if (store.table(table) === null) continue;
    const columns = store.columns(table);
    const query = columns.has('sys_package') ? owned : (owned.split('^NQ')[1] ?? '');
    for (const row of store.select({ table, query })) {
      store.update(table, row['sys_id'] ?? '', {
        ...(columns.has('sys_scope') ? { sys_scope: GLOBAL_SCOPE_ID } : {}),
        ...(columns.has('sys_package') ? { sys_package: GLOBAL_SCOPE_ID } : {}),
      });
    }
  }
}

function deleteMatching(store: RecordStore, table: string, query: string | null): void {
  if (store.table(table) === null) return;
  for (const row of store.iterate({ table, query })) store.delete(table, row['sys_id'] ?? '');
}
