import { timingSafeEqual } from 'node:crypto';
import type { ConnectionStatus } from 'shared-types';
import { describeFailure } from '../failures/describe-failure.ts';
import type { Pause } from '../failures/pause.ts';
import { pauseAfter } from '../failures/pause-after.ts';
import type { InstanceAccess } from '../ports/instance-client.ts';
import type { Ports } from '../ports/ports.ts';
import type { PendingAuthorization } from '../ports/stores.ts';
import type { Connection, Tokens } from './connection.ts';
import { AuthorizationDeniedError, AuthorizationStateError } from './connection-errors.ts';
import { judgeSignedInUser } from './judge-signed-in-user.ts';
import { oauthClientOf, refreshTokenExpiry } from './oauth-client.ts';
import { pauseConnection } from './pause-connection.ts';
import { registerConnection } from './register-connection.ts';
import { resumeConnection } from './resume-connection.ts';
import { revokeTokens } from './revoke-tokens.ts';

/** What the instance sent the browser back with; anything may be missing. */
export interface AuthorizationCallback {
  state?: string | undefined;
  code?: string | undefined;
  /** OAuth error code, for example `access_denied`. */
  error?: string | undefined;
}

export interface CompleteAuthorizationInput {
  tenantId: string;
  sessionId: string;
  actor: string;
  callback: AuthorizationCallback;
}

export type CompleteAuthorizationDeps = Pick<
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
>;

/**
 * Ends the authorization code flow. Returns the connection as it stands afterwards: `pausedFor` null when it works,
 * else the reason, with words in `lastError`.
 *
 * Throws `AuthorizationStateError` before anything is asked of the instance, `AuthorizationDeniedError`, and what the
 * token endpoint raises (`InstanceError`, `TokenRejectedError`).
 */
export async function completeAuthorization(
  deps: CompleteAuthorizationDeps,
  input: CompleteAuthorizationInput,
): Promise<Connection> {
  try {
    const pending = await takePending(deps, input);
    const connection = await findBoundConnection(deps, pending);
    const tokens = await exchangeCode(deps, connection, pending, input.callback);
    const pause = await takeIntoService(deps, connection, tokens, input.actor);
    await record(deps, input, pause === null ? 'done' : 'refused', { connectionId: connection.id, ...pause });
    return (await deps.connections.find(input.tenantId)) ?? connection;
  } catch (failure) {
    await record(deps, input, 'failed', { errorCode: describeFailure(failure).errorCode });
    throw failure;
  }
}

async function takePending(
  deps: Pick<Ports, 'pendingAuthorizations' | 'clock'>,
  input: CompleteAuthorizationInput,
): Promise<PendingAuthorization> {
  const { state } = input.callback;
  const pending = state === undefined ? null : await deps.pendingAuthorizations.take(state);
  const matches =
    pending !== null &&
    pending.expiresAt > deps.clock() &&
    pending.tenantId === input.tenantId &&
    sameText(pending.sessionId, input.sessionId);
  if (!matches) throw new AuthorizationStateError();
  return pending;
}

async function findBoundConnection(
  deps: Pick<Ports, 'connections'>,
  pending: PendingAuthorization,
): Promise<Connection> {
  const connection = await deps.connections.find(pending.tenantId);
  // Removed or replaced in the meantime: a code for one instance never goes to another.
  if (connection === null || connection.id !== pending.connectionId) throw new AuthorizationStateError();
  return connection;
}

async function exchangeCode(
  deps: CompleteAuthorizationDeps,
  connection: Connection,
  pending: PendingAuthorization,
  callback: AuthorizationCallback,
): Promise<Tokens> {
  if (callback.error !== undefined || callback.code === undefined) {
    throw new AuthorizationDeniedError(
      'ServiceNow did not authorize the connector: Deny was pressed, or the application registry refused. ' +
        'Press Authorize again, sign in as the integration user and press Allow.',
    );
  }
  const client = oauthClientOf(connection, await deps.connections.readSecrets(connection), deps.addresses);
  return deps.authorizationServer.authorizationCodeGrant(client, callback.code, pending.codeVerifier);
}

/** Checks who signed in, registers the doorbell and lets the connection work. Returns what stands in the way. */
async function takeIntoService(
  deps: CompleteAuthorizationDeps,
  connection: Connection,
  tokens: Tokens,
  actor: string,
): Promise<Pause | null> {
  const access = { instanceUrl: connection.instanceUrl, accessToken: tokens.accessToken };
  const seen = await readStatus(deps, access);
  const wrongUser = seen.status === null ? null : judgeSignedInUser(seen.status);
  if (wrongUser !== null) {
    // Another person's tokens are not ours to keep.
    await revokeTokens(deps, connection, tokens);
    await refuse(deps, connection, wrongUser, seen.status);
    return wrongUser;
  }
  const now = deps.clock();
  const authorized = { authorizedBy: actor, authorizedAt: now, refreshTokenExpiresAt: refreshTokenExpiry(now) };
  await deps.connections.writeTokens(connection, tokens);
  const registration = seen.pause === null ? await registerConnection(deps, connection, access) : null;
  const facts = { ...authorized, ...factsOf(seen.status), ...registration?.facts };
  const obstacle = seen.pause ?? (registration === null ? null : pauseAfter(registration.failure, 'known'));
  if (obstacle !== null) {
    await deps.connections.update(connection.tenantId, connection.id, facts);
    await pauseConnection(deps, connection, obstacle);
    return obstacle;
  }
  // Not registered for a reason that may heal: the poll still finds every change within a minute.
  await resumeConnection(deps, connection, facts, actor);
  return null;
}

async function readStatus(
  deps: CompleteAuthorizationDeps,
  access: InstanceAccess,
): Promise<{ status: ConnectionStatus; pause: null } | { status: null; pause: Pause }> {
  try {
    return { status: await deps.instance.readConnection(access), pause: null };
  } catch (failure) {
    const pause = pauseAfter(failure, 'unknown');
    // Silence right after a token was issued: who signed in is unknown, so the connection must not work yet.
    if (pause === null) throw failure;
    return { status: null, pause };
  }
}

async function refuse(
  deps: CompleteAuthorizationDeps,
  connection: Connection,
  pause: Pause,
  status: ConnectionStatus | null,
): Promise<void> {
  await deps.connections.writeTokens(connection, null);
  const unauthorized = { authorizedAt: null, authorizedBy: null, refreshTokenExpiresAt: null };
  await deps.connections.update(connection.tenantId, connection.id, { ...factsOf(status), ...unauthorized });
  await pauseConnection(deps, connection, pause);
}

function factsOf(status: ConnectionStatus | null) {
  // Whose tokens these are is not known; it need not be who authorized before.
  if (status === null) return { authorizedAs: null };
  return {
    authorizedAs: status.signed_in_as,
    integrationUser: status.integration_user,
    appVersion: status.app_version,
    release: status.release,
  };
}

async function record(
  deps: Pick<Ports, 'audit' | 'clock'>,
  input: CompleteAuthorizationInput,
  outcome: 'done' | 'refused' | 'failed',
  details: Record<string, unknown>,
): Promise<void> {
  const { tenantId, actor } = input;
  await deps.audit.append({ at: deps.clock(), tenantId, actor, action: 'connection.authorize', outcome, details });
}

function sameText(first: string, second: string): boolean {
  const [a, b] = [Buffer.from(first), Buffer.from(second)];
  return a.length === b.length && timingSafeEqual(a, b);
}
