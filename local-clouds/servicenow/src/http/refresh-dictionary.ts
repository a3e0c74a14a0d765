import type { RecordOperations } from '../rules/record-operations.ts';
import type { RecordStore } from '../store/record-store.ts';

/** Tables that describe tables: after a change of one of their rows the store must read them again. */
const DICTIONARY_TABLES = new Set(['sys_db_object', 'sys_dictionary', 'sys_dictionary_override', 'sys_index']);

/** Makes a change of a table's access flags, columns or indexes take effect at once, as on an instance. */
export function refreshDictionaryAfterWrites(operations: RecordOperations, store: RecordStore): RecordOperations {
  const refreshed = <T>(table: string, work: () => T): T => {
    const result = work();
    if (DICTIONARY_TABLES.has(table)) store.refreshDictionary();
    return result;
  };
  return {
    insert: (session, table, values, options) =>
      refreshed(table, () => operations.insert(session, table, values, options)),
    update: (session, table, sysId, values, options) =>
      refreshed(table, () => operations.update(session, table, sysId, values, options)),
    delete: (session, table, sysId, options) =>
      refreshed(table, () => operations.delete(session, table, sysId, options)),
  };
}
