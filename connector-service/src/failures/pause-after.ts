import { notice } from '../notices.ts';
import { consequenceOf } from './consequence-of.ts';
import { describeFailure } from './describe-failure.ts';
import type { Pause } from './pause.ts';

/**
 * What a connection waits for after a failure, with cause and remedy; null: nothing, it may heal by itself. Pure.
 *
 * @param user whose token was refused: `unknown` right after an authorization, when the instance has not said it
 */
export function pauseAfter(failure: unknown, user: 'known' | 'unknown'): Pause | null {
  const { connection: reason } = consequenceOf(failure);
  switch (reason) {
    case 'works':
    case 'retrying':
      return null;
    case 'app_missing':
      return { reason, notice: notice('instance_app_missing') };
    case 'access_denied':
      return {
        reason,
        notice: user === 'unknown' ? notice('connection_user_refused') : describeFailure(failure).notice,
      };
    default:
      return { reason, notice: describeFailure(failure).notice };
  }
}
