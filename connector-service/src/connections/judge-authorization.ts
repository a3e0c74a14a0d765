import type { ConnectionStatus } from 'shared-types';
import { notice } from '../notices.ts';
import { InstanceError } from '../ports/instance-errors.ts';
import type { Pause } from './pause-connection.ts';

/** What the app says of who signed in. Null: the right user. Pure. */
export function judgeSignedInUser(status: ConnectionStatus): Pause | null {
  const { signed_in_as: signedIn, integration_user: expected } = status;
  if (expected === null) return { reason: 'wrong_user', notice: notice('connection_user_missing') };
  if (signedIn.toLowerCase() === expected.toLowerCase()) return null;
  return { reason: 'wrong_user', notice: notice('connection_wrong_user', { signedIn, expected }) };
}

/**
 * What keeps a connection from working although a token was issued. Null: it may heal by itself. Pure.
 *
 * @param authorizedAs who signed in on the instance; null: it has never said
 */
export function judgeStatusFailure(failure: unknown, authorizedAs: string | null): Pause | null {
  if (!(failure instanceof InstanceError)) return null;
  switch (failure.failure) {
    case 'app_missing':
    case 'not_found':
      return { reason: 'app_missing', notice: notice('instance_app_missing') };
    case 'forbidden':
      return {
        reason: 'access_denied',
        notice: authorizedAs === null ? notice('connection_user_refused') : failure.notice,
      };
    case 'unauthenticated':
      return { reason: 'reauthorization_required', notice: failure.notice };
    default:
      return null;
  }
}
