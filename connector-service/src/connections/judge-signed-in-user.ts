import type { ConnectionStatus } from 'shared-types';
import type { Pause } from '../failures/pause.ts';
import { notice } from '../notices.ts';

/** What the app says of who signed in. Null: the right user. Pure. */
export function judgeSignedInUser(status: ConnectionStatus): Pause | null {
  const { signed_in_as: signedIn, integration_user: expected } = status;
  if (expected === null) return { reason: 'wrong_user', notice: notice('connection_user_missing') };
  if (signedIn.toLowerCase() === expected.toLowerCase()) return null;
  return { reason: 'wrong_user', notice: notice('connection_wrong_user', { signedIn, expected }) };
}
