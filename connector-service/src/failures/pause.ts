import type { Notice } from '../notices.ts';

/** Why deliveries of a connection wait. */
export type PauseReason =
  /** Saved, but nobody has pressed Allow yet. */
  | 'not_authorized'
  /** The instance rejected the refresh token, or the token was revoked. */
  | 'reauthorization_required'
  /** Somebody other than the integration user pressed Allow. */
  | 'wrong_user'
  /** The app is not installed, not active or too old on that instance. */
  | 'app_missing'
  /** The instance answers, but refuses this user: role missing, locked out. */
  | 'access_denied'
  /** Somebody ended the registration of this service on the instance. */
  | 'disconnected';

/** A stop of a connection, with what is said of it. */
export interface Pause {
  reason: PauseReason;
  /** Cause and remedy. */
  notice: Notice;
}
