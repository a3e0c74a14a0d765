import type { Values } from '../store/record-store.ts';
import { UnusableRequestError } from './unusable-request.ts';

/** `POST /_twin/records`: a write past the ACLs and, with `rules: false`, past the business rules too. */
export interface RecordChange {
  operation: 'insert' | 'update' | 'delete';
  table: string;
  /** Empty for an insert. */
  sysId: string;
  values: Values;
  rules: boolean;
}

/** The change that a body asks for. Errors: {@link UnusableRequestError}. */
export function readRecordChange(body: unknown): RecordChange {
  const { operation, table, sysId = '', values = {}, rules = true } = (body ?? {}) as Record<string, unknown>;
  if (operation !== 'insert' && operation !== 'update' && operation !== 'delete') {
    throw new UnusableRequestError('operation: insert, update or delete');
  }
  if (typeof table !== 'string') throw new UnusableRequestError('table: the name of a table');
  if (typeof sysId !== 'string' || (operation !== 'insert' && sysId === ''))
    throw new UnusableRequestError('sysId: the id of the record');
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    throw new UnusableRequestError('values: an object of texts');
  if (!Object.values(values).every((value) => value === null || typeof value === 'string')) {
    throw new UnusableRequestError('values: every value is text or null');
  }
  return { operation, table, sysId, values: values as Values, rules: rules !== false };
}
