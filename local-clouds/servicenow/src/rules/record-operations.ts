import type { RecordOperation } from '../security/access-control.ts';
import type { Session } from '../security/session.ts';
import type { Values } from '../store/record-store.ts';

/** How a write departs from the ordinary one. */
export interface WriteOptions {
  /** False after `setWorkflow(false)`: no business rules, no data policies, no events. */
  runRules?: boolean;
  /** Fields of type password and password2 whose value is stored as it is; see `secret-values.ts`. */
  keepClear?: ReadonlySet<string>;
}

/**
 * The life of a record as the platform runs it: defaults, numbering, `sys_*` audit columns, computed values (incident
 * priority from impact and urgency, closed tasks), before rules, data policies, the row, journal, after rules, events. No ACL: the
 * caller that acts for a user asks `AccessControl` first. Values are stored values; see `stored-from-display.ts` for
 * what a person types.
 */
export interface RecordOperations {
  /** sys_id of the new record. Errors: {@link OperationAbortedError}, `DuplicateValueError`, `UnknownTableError`. */
  insert(session: Session, table: string, values: Values, options?: WriteOptions): string;
  /** Only the given fields change; nothing happens when none differs. */
  update(session: Session, table: string, sysId: string, values: Values, options?: WriteOptions): void;
  delete(session: Session, table: string, sysId: string, options?: WriteOptions): void;
}

/** A business rule called `setAbortAction(true)` or is set to abort, or the record breaks a data policy. */
export class OperationAbortedError extends Error {
  readonly operation: RecordOperation;
  constructor(operation: RecordOperation, message: string) {
    super(message);
    this.operation = operation;
  }
}
