import { ConnectorError } from '../errors.ts';
import { type Notice, notice } from '../notices.ts';
import { InstanceError } from '../ports/instance-errors.ts';
import { type ItemError, isItemError } from './item-error.ts';

/** A failure as it is stored with an attempt and shown to people. */
export interface FailureDescription {
  errorCode: string;
  httpStatus: number | null;
  transactionId: string | null;
  /** Cause and remedy. */
  notice: Notice;
}

const ITEM_CODES: Record<ItemError['status'], 'task_rejected' | 'task_conflict' | 'task_failed'> = {
  400: 'task_rejected',
  409: 'task_conflict',
  500: 'task_failed',
};

/** What the app said is shown as it came, up to this length. */
const SAID_MAX_LENGTH = 2000;

/** Puts a failure into words. Never lets an unknown error's text through: it may hold anything. */
export function describeFailure(failure: unknown): FailureDescription {
  if (failure instanceof InstanceError) {
    const { code: errorCode, httpStatus, transactionId } = failure;
    return { errorCode, httpStatus, transactionId, notice: failure.notice };
  }
  if (failure instanceof ConnectorError) {
    return { errorCode: failure.code, httpStatus: null, transactionId: null, notice: failure.notice };
  }
  if (isItemError(failure)) {
    const { message, detail } = failure.error;
    const said = (detail === null ? message : `${message}: ${detail}`).slice(0, SAID_MAX_LENGTH);
    const errorCode = ITEM_CODES[failure.status] ?? 'task_failed';
    return { errorCode, httpStatus: failure.status, transactionId: null, notice: notice(errorCode, { said }) };
  }
  return { errorCode: 'internal_error', httpStatus: null, transactionId: null, notice: notice('internal_error') };
}
