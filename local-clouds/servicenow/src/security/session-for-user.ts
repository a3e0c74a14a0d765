import type { RecordStore } from '../store/record-store.ts';
import { rolesOf } from './contained-roles.ts';
import type { Session } from './session.ts';
import { knownZone, systemTimeZone } from './system-time-zone.ts';

/** How the user came in; what is left out is that of an API call. */
export interface SessionOrigin {
  interactive?: boolean;
  token?: string;
  sessionId?: string;
  clientAddress?: string;
}

/**
 * The session a user acts with, roles resolved now.
 * Errors: when there is no such user.
 */
export function sessionForUser(store: RecordStore, userId: string, origin: SessionOrigin = {}): Session {
  const user = store.get('sys_user', userId);
  if (user === null) throw new Error(`No user ${userId} in sys_user: sign in again`);
  const fullName = [user['first_name'], user['last_name']].filter(Boolean).join(' ');
  return {
    userId,
    userName: user['user_name'] ?? '',
    userDisplayName: user['name'] || fullName || (user['user_name'] ?? ''),
    roles: rolesOf(store, userId),
    language: user['preferred_language'] || 'en',
    timeZone: knownZone(user['time_zone']) ?? systemTimeZone(store),
    token: origin.token ?? '',
    sessionId: origin.sessionId ?? '',
    interactive: origin.interactive ?? false,
    clientAddress: origin.clientAddress ?? '',
  };
}
