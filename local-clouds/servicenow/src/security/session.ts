/** Who acts, and how they came in. Made at sign-in or from a token; system work has {@link SYSTEM_SESSION}. */
export interface Session {
  /** sys_id of the user; `''` for nobody. */
  userId: string;
  userName: string;
  userDisplayName: string;
  /** Names of all roles, contained ones included. `admin` is in here when held. */
  roles: ReadonlySet<string>;
  /** `en`, `sv`, ... */
  language: string;
  /** IANA name: the user's own, else that of the instance. */
  timeZone: string;
  /** `X-UserToken`; empty when there is no cookie session. */
  token: string;
  sessionId: string;
  interactive: boolean;
  /** Where the request came from; empty for the platform itself. */
  clientAddress: string;
}

/** The platform itself: scheduled jobs, script actions, installation. Passes every ACL. */
export const SYSTEM_SESSION: Session = {
  userId: '',
  userName: 'system',
  userDisplayName: 'System',
  roles: new Set(['admin', 'maint']),
  language: 'en',
  timeZone: 'Etc/UTC',
  token: '',
  sessionId: '',
  interactive: false,
  clientAddress: '',
};

/** The same with the zone that the instance has now: scripts of jobs and events tell local times. */
export function systemSession(timeZone: string): Session {
  return { ...SYSTEM_SESSION, timeZone };
}

/** True for the platform itself, whatever its zone. */
export function isSystem(session: Session): boolean {
  return session.userId === SYSTEM_SESSION.userId && session.userName === SYSTEM_SESSION.userName;
}
