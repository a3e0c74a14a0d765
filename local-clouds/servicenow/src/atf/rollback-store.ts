import type { RecordStore, Values } from '../store/record-store.ts';

/** A store whose changes can be taken back, as an instance takes back what an automated test did. */
export interface RollbackStore extends RecordStore {
  /** Remembers every change from now on. Errors: already remembering. */
  beginRollback(): void;
  /** Takes the changes back, the latest first, and stops remembering. */
  rollBack(): void;
}

type Change = { table: string; sysId: string; before: Values | null };

/** What is written about a test, and not by it. */
const KEPT = /^(syslog|sys_atf_|sys_execution_tracker)/;

/** Wraps a store. While no test runs, every call goes straight through. */
export function rollbackStore(store: RecordStore): RollbackStore {
  let changes: Change[] | null = null;
  const note = (table: string, sysId: string) => {
    if (changes === null || KEPT.test(table)) return;
    const before = store.get(table, sysId);
    changes.push({ table: before?.['sys_class_name'] || table, sysId, before });
  };
  return {
    table: (name) => store.table(name),
    ancestors: (name) => store.ancestors(name),
    descendants: (name) => store.descendants(name),
    columns: (table) => store.columns(table),
    insert: (table, values) => {
      note(table, values['sys_id'] ?? '');
      store.insert(table, values);
    },
    update: (table, sysId, values) => {
      note(table, sysId);
      store.update(table, sysId, values);
    },
    delete: (table, sysId) => {
      note(table, sysId);
      store.delete(table, sysId);
    },
    get: (table, sysId) => store.get(table, sysId),
    select: (selection) => store.select(selection),
    iterate: (selection) => store.iterate(selection),
    count: (selection) => store.count(selection),
    nextNumber: (table) => store.nextNumber(table),
    revision: (table) => store.revision(table),
    transaction: (work) => store.transaction(work),
    takeStatementCount: () => store.takeStatementCount(),
    refreshDictionary: () => store.refreshDictionary(),
    close: () => store.close(),
    beginRollback: () => {
      if (changes !== null) throw new Error('A test is running already. Wait until it ends.');
      changes = [];
    },
    rollBack: () => {
      const made = changes ?? [];
      changes = null;
      store.transaction(() => {
        for (const change of made.reverse()) takeBack(store, change);
      });
    },
  };
}

/** Looks at what is there now: a transaction that failed may have undone a change already. */
function takeBack(store: RecordStore, { table, sysId, before }: Change): void {
  const now = store.get(table, sysId);
  if (before === null) {
    if (now !== null) store.delete(table, sysId);
  } else if (now === null) store.insert(table, before);
  else store.update(table, sysId, before);
}
