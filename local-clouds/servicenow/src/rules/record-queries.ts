import type { Session } from '../security/session.ts';
import type { RecordStore, Selection, Values } from '../store/record-store.ts';
import type { QueryRules } from './query-rules.ts';

/**
 * What a user or a script asks the database for, after the query rules. No ACL: the caller that acts for a user asks
 * `AccessControl` for each row.
 */
export interface RecordQueries {
  select(session: Session, selection: Selection): Values[];
  count(session: Session, selection: Selection): number;
  /** Every column of the record's own class; null when there is none, or a query rule hides it. */
  find(session: Session, table: string, sysId: string): Values | null;
}

export function createRecordQueries(store: RecordStore, rules: QueryRules): RecordQueries {
  return {
    select(session, selection) {
      const narrowed = rules.narrow(session, selection);
      return narrowed === null ? [] : store.select(narrowed);
    },
    count(session, selection) {
      const narrowed = rules.narrow(session, selection);
      return narrowed === null ? 0 : store.count(narrowed);
    },
    find(session, table, sysId) {
      const record = store.get(table, sysId);
      if (record === null) return null;
      const selection = { table, query: `sys_id=${record['sys_id']}`, userId: session.userId };
      const narrowed = rules.narrow(session, selection);
      // Most tables have no such rule, and then nothing has to be asked for again.
      if (narrowed === selection) return record;
      return narrowed === null || store.count(narrowed) === 0 ? null : record;
    },
  };
}
