import { consequenceOf } from '../failures/consequence-of.ts';
import { InstanceError } from '../ports/instance-errors.ts';
import { MAX_RETRIES } from './retry-schedule.ts';

/** What becomes of a ticket after a failed attempt. */
export type Decision = { kind: 'retry'; retryAfterSeconds: number | null } | { kind: 'wait' } | { kind: 'give_up' };

/**
 * What the failure means, within the retry schedule of the ticket.
 *
 * @param failure what was thrown for the whole request, or the refusal of one task
 * @param retries failed tries of the ticket so far, without this one
 */
export function decideDelivery(failure: unknown, retries: number): Decision {
  const { ticket: kind } = consequenceOf(failure);
  if (kind !== 'retry') return { kind };
  if (retries >= MAX_RETRIES) return { kind: 'give_up' };
  return { kind, retryAfterSeconds: failure instanceof InstanceError ? failure.retryAfterSeconds : null };
}
