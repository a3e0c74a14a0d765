import type { RecordOperation } from '../security/access-control.ts';
import type { Session } from '../security/session.ts';
import type { Values } from '../store/record-store.ts';

/**
 * The life of a record as the platform runs it: defaults, numbering, `sys_*` audit columns, computed values (incident
 * priority from impact and urgency, password hashing), before rules, the row, after rules, events. No ACL: the caller
 * that acts for a user asks `AccessControl` first.
 */
export interface RecordOperations {
  /** sys_id of the new record. Errors: {@link OperationAbortedError}, `DuplicateValueError`. */
  insert(session: Session, table: string, values: Values): string;
  /** Only the given fields change; nothing happens when none differs. */
  update(session: Session, table: string, sysId: string, values: Values): void;
  delete(session: Session, table: string, sysId: string): void;
}

/** A business rule called `setAbortAction(true)`, or a data policy refused. */
export class OperationAbortedError extends Error {
  readonly operation: RecordOperation;
  constructor(operation: RecordOperation, message: string) {
    super(message);
    this.operation = operation;
  }
}
