import type { RecordStore } from '../store/record-store.ts';

/**
 * A value read from rows of some tables, read again only after one of these tables was written: rules, ACLs and
 * privileges are asked for on every record and change almost never.
 */
export function cacheByTables<T>(store: RecordStore, tables: readonly string[], load: () => T): () => T {
  let known: { revision: string; value: T } | null = null;
  return () => {
    const revision = tables.map((table) => store.revision(table)).join();
    if (known === null || known.revision !== revision) known = { revision, value: load() };
    return known.value;
  };
}
