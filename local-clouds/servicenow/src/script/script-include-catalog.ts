import { cacheByTables } from '../rules/table-cache.ts';
import type { RecordStore } from '../store/record-store.ts';

/** One active row of `sys_script_include`. */
export interface ScriptInclude {
  sysId: string;
  name: string;
  scopeId: string;
  /** Accessible from all application scopes. */
  public: boolean;
  script: string;
}

/** All active script includes, by scope. */
export function createScriptIncludeCatalog(store: RecordStore): () => ReadonlyMap<string, readonly ScriptInclude[]> {
  return cacheByTables(store, ['sys_script_include'], () =>
    Map.groupBy(
      store
        .select({ table: 'sys_script_include', query: null })
        .filter((row) => row['active'] !== 'false')
        .map((row) => ({
          sysId: row['sys_id'] ?? '',
          name: row['name'] ?? '',
          scopeId: row['sys_scope'] || 'global',
          public: row['access'] === 'public',
          script: row['script'] ?? '',
        })),
      (include) => include.scopeId,
    ),
  );
}
