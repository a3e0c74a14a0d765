import type { Values } from '../store/record-store.ts';
import type { Session } from './session.ts';

export type RecordOperation = 'create' | 'read' | 'write' | 'delete';

/** Evaluates `sys_security_acl` in the order of the platform: deny-unless, table gate, field gate, admin override. */
export interface AccessControl {
  /** Table gate and, with `field`, the field gate. `record` null: before the query, roles alone decide. */
  mayAccessRecord(
    session: Session,
    operation: RecordOperation,
    table: string,
    record: Values | null,
    field?: string,
  ): boolean;
  /** True when at least one of these ACLs (sys_ids of `REST_Endpoint` ACLs) passes. */
  mayExecuteRestEndpoint(session: Session, aclIds: readonly string[]): boolean;
  /** UI page by endpoint name without `.do`. */
  mayReadPage(session: Session, name: string): boolean;
}
