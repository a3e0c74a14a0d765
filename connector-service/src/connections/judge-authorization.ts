import type { ConnectionStatus } from 'shared-types';
import { describeFailure } from '../delivery/describe-failure.ts';
import { InstanceError } from '../ports/instance-errors.ts';
import type { Pause } from './pause-connection.ts';

/** What the app says of who signed in. Null: the right user. Pure. */
export function judgeSignedInUser(status: ConnectionStatus): Pause | null {
  const { signed_in_as: signedIn, integration_user: expected } = status;
  if (expected === null) {
    const message =
      'ServiceNow has no integration user yet. Finish the step "Create the integration user" of the installation ' +
      'checklist in ServiceNow, then press Authorize again and sign in as that user.';
    return { reason: 'wrong_user', message };
  }
  if (signedIn.toLowerCase() === expected.toLowerCase()) return null;
  const message =
    `${signedIn} pressed Allow, but the connection belongs to the integration user ${expected}. Press Authorize ` +
    `again, choose "Not you?" on the consent page, sign in as ${expected}, and press Allow.`;
  return { reason: 'wrong_user', message };
}

/** What keeps a connection from working although a token was issued. Null: it may heal by itself. Pure. */
export function judgeStatusFailure(failure: unknown): Pause | null {
  if (!(failure instanceof InstanceError)) return null;
  const { message } = describeFailure(failure);
  switch (failure.failure) {
    case 'app_missing':
    case 'not_found':
      return { reason: 'app_missing', message: `${message} ${INSTALL_APP}` };
    case 'forbidden':
      return { reason: 'access_denied', message };
    case 'unauthenticated':
      return { reason: 'reauthorization_required', message };
    default:
      return null;
  }
}

const INSTALL_APP =
  'Install the app "Microsoft 365 Ticketing Connector" from the ServiceNow store on that instance, then test the connection.';
