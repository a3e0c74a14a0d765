import { ConnectorError } from '../errors.ts';
import { InstanceError } from '../ports/instance-errors.ts';
import { isItemError } from './classify-failure.ts';

/** A failure as it is stored with an attempt and shown to people. */
export interface FailureDescription {
  errorCode: string;
  httpStatus: number | null;
  transactionId: string | null;
  /** Cause and remedy in words. */
  message: string;
}

const ITEM_CODES: Record<number, string> = { 400: 'task_rejected', 409: 'task_conflict', 500: 'task_failed' };

/** Puts a failure into words. Never lets an unknown error's text through: it may hold anything. */
export function describeFailure(failure: unknown): FailureDescription {
  if (failure instanceof InstanceError) {
    const { code: errorCode, httpStatus, transactionId, publicMessage: message } = failure;
    return { errorCode, httpStatus, transactionId, message };
  }
  if (failure instanceof ConnectorError) {
    return { errorCode: failure.code, httpStatus: null, transactionId: null, message: failure.publicMessage };
  }
  if (isItemError(failure)) {
    const { message, detail } = failure.error;
    const words = detail === null ? message : `${message}: ${detail}`;
    const errorCode = ITEM_CODES[failure.status] ?? 'task_failed';
    return { errorCode, httpStatus: failure.status, transactionId: null, message: words.slice(0, 2000) };
  }
  const message = 'The connector met an unexpected error. It tries again by itself; its log has the cause.';
  return { errorCode: 'internal_error', httpStatus: null, transactionId: null, message };
}
