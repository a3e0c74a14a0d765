import type { BatchResult } from 'shared-types';
import type { PauseReason } from '../connections/connection.ts';
import { InstanceError, type InstanceFailure, TokenRejectedError } from '../ports/instance-errors.ts';
import { MAX_RETRIES } from './retry-schedule.ts';

/** What follows from a failed delivery. Nothing is ever dropped: `give_up` keeps the ticket for a person. */
export type Decision =
  | { kind: 'retry'; retryAfterSeconds: number | null }
  /** The whole connection waits for a person. */
  | { kind: 'pause'; reason: PauseReason }
  | { kind: 'give_up' };

/** The instance refused one task of a batch. */
export type ItemError = Extract<BatchResult, { error: unknown }>;

const RETRY = { kind: 'retry' } as const;
const GIVE_UP = { kind: 'give_up' } as const;

const pauseFor = (reason: PauseReason) => ({ kind: 'pause', reason }) as const;

/** A failure of the whole request. What heals without a person is retried; what needs one pauses the connection. */
const BY_FAILURE: Record<InstanceFailure, { kind: 'retry' } | Exclude<Decision, { kind: 'retry' }>> = {
  unreachable: RETRY,
  hibernating: RETRY,
  // An administrator repairs both on the instance; nobody has to press anything here afterwards.
  sign_in_page: RETRY,
  ip_blocked: RETRY,
  throttled: RETRY,
  instance_error: RETRY,
  unexpected_answer: RETRY,
  unauthenticated: pauseFor('reauthorization_required'),
  forbidden: pauseFor('access_denied'),
  app_missing: pauseFor('app_missing'),
  not_found: pauseFor('app_missing'),
  rejected: GIVE_UP,
  conflict: GIVE_UP,
};

const BY_ITEM_STATUS: Record<ItemError['status'], { kind: 'retry' } | { kind: 'give_up' }> = {
  400: GIVE_UP,
  409: GIVE_UP,
  500: RETRY,
};

/**
 * The one place that decides whether a failed delivery is retried, pauses its connection, or is given up.
 *
 * @param failure what was thrown for the whole request, or the refusal of one task; anything unknown is retried
 * @param retries failed tries of the ticket so far, without this one
 */
export function classifyFailure(failure: unknown, retries: number): Decision {
  const decision = decide(failure);
  if (decision.kind !== 'retry') return decision;
  if (retries >= MAX_RETRIES) return GIVE_UP;
  return { kind: 'retry', retryAfterSeconds: failure instanceof InstanceError ? failure.retryAfterSeconds : null };
}

function decide(failure: unknown): { kind: 'retry' } | Exclude<Decision, { kind: 'retry' }> {
  if (failure instanceof TokenRejectedError) return pauseFor('reauthorization_required');
  if (failure instanceof InstanceError) return BY_FAILURE[failure.failure] ?? RETRY;
  if (isItemError(failure)) return BY_ITEM_STATUS[failure.status] ?? RETRY;
  return RETRY;
}

/** True for the refusal of one task of a batch. */
export function isItemError(failure: unknown): failure is ItemError {
  return typeof failure === 'object' && failure !== null && !(failure instanceof Error) && 'error' in failure;
}
