import type { RecordStore } from '../store/record-store.ts';
import { PackageError } from './package-error.ts';

export interface UninstallRequest {
  store: RecordStore;
  /** sys_id of the `sys_app` or `sys_store_app` record. */
  scopeId: string;
  /** Deletes the rows of the application's own tables too; otherwise they come back with the next installation. */
  deleteAll: boolean;
}

/**
 * Removes an application with its files, choices, role grants and tables, in one transaction.
 * Errors: {@link PackageError} when there is no such application.
 */
export function uninstallApplication({ store, scopeId, deleteAll }: UninstallRequest): void {
  const application = store.get('sys_scope', scopeId);
  if (application === null || application['scope'] === 'global') {
    throw new PackageError(`There is no application with sys_id ${scopeId} on this instance.`);
  }
  store.transaction(() => {
    const tables = store.select({ table: 'sys_db_object', query: `sys_package=${scopeId}` });
    for (const { name } of tables) {
      if (!name) continue;
      if (deleteAll) deleteMatching(store, name, null);
      if (deleteAll) deleteMatching(store, 'sys_number_counter', `table=${name}`);
      deleteMatching(store, 'sys_index', `table=${name}`);
    }
    deleteMatching(store, 'sys_user_has_role', `role.sys_package=${scopeId}`);
    deleteMatching(store, 'sys_group_has_role', `role.sys_package=${scopeId}`);
    deleteMatching(store, 'sys_user_role_contains', `contains.sys_package=${scopeId}`);
    deleteMatching(store, 'sys_choice', `sys_scope=${scopeId}`);
    if (deleteAll) deleteMatching(store, 'sys_package_once', `package=${scopeId}`);
    deleteMatching(store, 'sys_metadata', `sys_package=${scopeId}^NQsys_scope=${scopeId}`);
    store.delete('sys_scope', scopeId);
    store.refreshDictionary();
  });
}

function deleteMatching(store: RecordStore, table: string, query: string | null): void {
  if (store.table(table) === null) return;
  for (const row of store.iterate({ table, query })) store.delete(table, row['sys_id'] ?? '');
}
