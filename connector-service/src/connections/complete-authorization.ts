import type { Ports } from '../ports/ports.ts';
import type { Connection } from './connection.ts';

/** What the instance sent the browser back with; anything may be missing. */
export interface AuthorizationCallback {
  state?: string | undefined;
  code?: string | undefined;
  /** OAuth error code, for example `access_denied`. */
  error?: string | undefined;
}

/**
 * Always returns the connection as it stands afterwards: `pausedFor` null when it works, else the reason, with words in
 * `lastError`. Throws `AuthorizationStateError`, `AuthorizationDeniedError`, `InstanceError`, `TokenRejectedError`.
 */
export declare function completeAuthorization(
  deps: Pick<
    Ports,
    | 'connections'
    | 'pendingAuthorizations'
    | 'authorizationServer'
    | 'instance'
    | 'inTransaction'
    | 'audit'
    | 'clock'
    | 'randomBytes'
    | 'addresses'
    | 'log'
  >,
  input: { tenantId: string; sessionId: string; actor: string; callback: AuthorizationCallback },
): Promise<Connection>;
