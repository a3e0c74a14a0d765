import type { RecordStore, Values } from '../store/record-store.ts';
import { OperationAbortedError } from './record-operations.ts';
import { cacheByTables } from './table-cache.ts';

/** A reference column that holds records of some table, and what its dictionary entry says of their deletion. */
interface ReferenceColumn {
  table: string;
  name: string;
  rule: string;
}

/** What becomes of the records that refer to one that is about to be deleted. */
export interface ReferenceCascade {
  /**
   * Applies the cascade rule of every column that refers to the record: clears it (the default), deletes the referring
   * record by `deleteRecord`, or refuses. Errors: {@link OperationAbortedError} for *Restrict*.
   */
  apply(table: string, sysId: string, deleteRecord: DeleteReferring): void;
}

/** `runRules` false: *Delete no workflow*. */
export type DeleteReferring = (table: string, sysId: string, runRules: boolean) => void;

/** Clearing is the platform's own work: no rules run, and the audit columns stay. */
export function createReferenceCascade(store: RecordStore): ReferenceCascade {
  const columnsTo = cacheByTables(store, ['sys_dictionary'], () =>
    Map.groupBy(
      store.select({ table: 'sys_dictionary', query: 'internal_type=reference^active=true' }),
      (row) => row['reference'] ?? '',
    ),
  );

  function referring(table: string): ReferenceColumn[] {
    return store
      .ancestors(table)
      .flatMap((name) => columnsTo().get(name) ?? [])
      .map(toColumn)
      .filter(({ table: holder, name }) => store.table(holder) !== null && store.columns(holder).has(name));
  }

  function holders(column: ReferenceColumn, sysId: string): Values[] {
    return store.select({ table: column.table, query: `${column.name}=${sysId}` });
  }

  function refuseRestricted(table: string, columns: readonly ReferenceColumn[], sysId: string): void {
    const restricted = columns.filter(({ rule }) => rule === 'restrict');
    const held = restricted.find((column) => holders(column, sysId).length > 0);
    if (held === undefined) return;
    // The platform's text is not published (open): ours.
    const message = `Delete of a record of '${table}' is restricted: '${held.table}.${held.name}' refers to it`;
    throw new OperationAbortedError('delete', message);
  }

  return {
    apply(table, sysId, deleteRecord) {
      const columns = referring(table);
      refuseRestricted(table, columns, sysId);
      for (const column of columns) {
        for (const row of holders(column, sysId)) {
          const holder = row['sys_id'] ?? '';
          if (!DELETING.has(column.rule)) store.update(column.table, holder, { [column.name]: null });
          else deleteRecord(column.table, holder, column.rule !== 'delete_no_workflow');
        }
      }
    },
  };
}

/** Values of `reference_cascade_rule` that take the referring record along. */
const DELETING = new Set(['delete', 'cascade', 'delete_no_workflow']);

function toColumn(row: Values): ReferenceColumn {
  return { table: row['name'] ?? '', name: row['element'] ?? '', rule: row['reference_cascade_rule'] ?? '' };
}
