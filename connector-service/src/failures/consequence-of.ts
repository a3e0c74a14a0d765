import {
  InstanceError,
  type InstanceFailure,
  NotAuthorizedError,
  TokenRejectedError,
} from '../ports/instance-errors.ts';
import { type ItemError, isItemError } from './item-error.ts';
import type { PauseReason } from './pause.ts';

/** What follows from a failure, whoever met it: delivery, poll, test, authorization, refresh. */
export interface Consequence {
  /** For a ticket on its way. `wait`: until the connection works again. Nothing is ever dropped: `give_up` keeps it for a person. */
  ticket: 'retry' | 'wait' | 'give_up';
  /**
   * For the connection with whose own tokens the instance was asked. `works`: this says nothing against it.
   * `retrying`: it may heal without a person here. Else the reason for which it waits for a person.
   */
  connection: 'works' | 'retrying' | PauseReason;
}

/** Kinds of failure: what an instance did, a token that was rejected, and anything else, a fault of ours included. */
export type FailureKind = InstanceFailure | 'token_rejected' | 'not_authorized' | 'internal_error';

const HEALS: Consequence = { ticket: 'retry', connection: 'retrying' };

const waitsFor = (reason: PauseReason): Consequence => ({ ticket: 'wait', connection: reason });

/**
 * The one table of what a failure means. What heals without a person is retried; what needs one on this side pauses the
 * connection; what is wrong with one request alone is given up.
 */
export const CONSEQUENCES: Readonly<Record<FailureKind, Consequence>> = {
  unreachable: HEALS,
  hibernating: HEALS,
  // An administrator repairs both on the instance; nobody has to press anything here afterwards.
  sign_in_page: HEALS,
  ip_blocked: HEALS,
  // The instance works and asks for patience.
  throttled: { ticket: 'retry', connection: 'works' },
  instance_error: HEALS,
  unexpected_answer: HEALS,
  unauthenticated: waitsFor('reauthorization_required'),
  token_rejected: waitsFor('reauthorization_required'),
  not_authorized: waitsFor('not_authorized'),
  forbidden: waitsFor('access_denied'),
  disconnected: waitsFor('disconnected'),
  app_missing: waitsFor('app_missing'),
  not_found: waitsFor('app_missing'),
  // The same request would be refused again, but the next one may be another: a poll that is refused goes on asking.
  rejected: { ticket: 'give_up', connection: 'retrying' },
  conflict: { ticket: 'give_up', connection: 'retrying' },
  internal_error: HEALS,
};

/** One task of a batch was refused: the instance answered, so nothing is said against the connection. */
const BY_ITEM_STATUS: Readonly<Record<ItemError['status'], Consequence>> = {
  400: { ticket: 'give_up', connection: 'works' },
  409: { ticket: 'give_up', connection: 'works' },
  500: { ticket: 'retry', connection: 'works' },
};

/** The row of the table for what was thrown for a whole request, or for the refusal of one task. Pure. */
export function consequenceOf(failure: unknown): Consequence {
  if (isItemError(failure)) return BY_ITEM_STATUS[failure.status] ?? BY_ITEM_STATUS[500];
  return CONSEQUENCES[kindOf(failure)] ?? HEALS;
}

function kindOf(failure: unknown): FailureKind {
  if (failure instanceof TokenRejectedError) return 'token_rejected';
  if (failure instanceof NotAuthorizedError) return 'not_authorized';
  return failure instanceof InstanceError ? failure.failure : 'internal_error';
}
