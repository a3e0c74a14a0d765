import { timingSafeEqual } from 'node:crypto';
import type { ConnectionStatus } from 'shared-types';
import { describeFailure } from '../failures/describe-failure.ts';
import type { Pause } from '../failures/pause.ts';
import { pauseAfter } from '../failures/pause-after.ts';
import { notice } from '../notices.ts';
import type { InstanceAccess } from '../ports/instance-client.ts';
import type { Ports } from '../ports/ports.ts';
import type { ConnectionChanges, PendingAuthorization } from '../ports/stores.ts';
import { clientSettingsOf } from './client-settings.ts';
import type { Connection, Tokens } from './connection.ts';
import { AuthorizationDeniedError, AuthorizationStateError } from './connection-errors.ts';
import { isSuperseded } from './is-superseded.ts';
import { judgeSignedInUser } from './judge-signed-in-user.ts';
import { pauseWithin } from './pause-connection.ts';
import { refreshTokenExpiry } from './refresh-token-expiry.ts';
import { registerConnection } from './register-connection.ts';
import { replaceTokens } from './replace-tokens.ts';
import { resumeWithin } from './resume-connection.ts';
import { type RevokePendingDeps, revokeAtOnce } from './revoke-pending.ts';
import { spareTokens } from './spare-tokens.ts';

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

export type CompleteAuthorizationDeps = RevokePendingDeps &
  Pick<Ports, 'pendingAuthorizations' | 'instance' | 'inTransaction' | 'randomBytes'>;

export interface CompletedAuthorization {
  connection: Connection;
  /** Why the authorization was not taken, or why the connection waits all the same; null: it works. */
  obstacle: Pause | null;
}

/** Tokens that were issued are revoked so long afterwards if nobody came to say whose they are. */
const UNDECIDED_MS = 5 * 60_000;

/**
 * Ends the authorization code flow. Only the integration user's tokens are taken. Those of anybody else, or of nobody
 * knows whom, are revoked, and the connection stays as it was, with the tokens it had.
 *
 * Throws `AuthorizationStateError` before anything is asked of the instance, `AuthorizationDeniedError`, what the token
 * endpoint raises (`InstanceError`, `TokenRejectedError`), and the silence of the app (`InstanceError`).
 */
export async function completeAuthorization(
  deps: CompleteAuthorizationDeps,
  input: CompleteAuthorizationInput,
): Promise<CompletedAuthorization> {
  const { tenantId } = input;
  try {
    const pending = await takePending(deps, input);
    const work = async () => authorize(deps, await findBoundConnection(deps, pending), pending, input);
    const { connection, obstacle } = await deps.connections.withAuthorizationLock(tenantId, work);
    return { connection: (await deps.connections.find(tenantId)) ?? connection, obstacle };
  } catch (failure) {
    await record(deps, input, 'failed', { errorCode: describeFailure(failure).errorCode });
    throw failure;
  } finally {
    await revokeAtOnce(deps, tenantId);
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

async function authorize(
  deps: CompleteAuthorizationDeps,
  connection: Connection,
  pending: PendingAuthorization,
  input: CompleteAuthorizationInput,
): Promise<CompletedAuthorization> {
  const { clientSecret } = await deps.connections.readGrant(connection);
  const tokens = await exchangeCode(deps, connection, clientSecret, pending, input.callback);
  await writeDownAsSpare(deps, connection, clientSecret, tokens, UNDECIDED_MS);
  const access = { instanceUrl: connection.instanceUrl, accessToken: tokens.accessToken };
  const seen = await identify(deps, access);
  if (seen.refusal !== null) {
    await writeDownAsSpare(deps, connection, clientSecret, tokens, 0);
    await refuse(deps, connection, seen.refusal, seen.status, input);
    if (seen.silence !== null) throw seen.silence;
    await record(deps, input, 'refused', {
      connectionId: connection.id,
      reason: seen.refusal.reason,
      ...seen.refusal.notice.parameters,
    });
    return { connection, obstacle: seen.refusal };
  }
  const registration = await registerConnection(deps, connection, access);
  // Not registered for a reason that may heal: the poll still finds every change within a minute.
  const obstacle = registration.failure === null ? null : pauseAfter(registration.failure, 'known');
  if (
    !(await takeOver(
      deps,
      connection,
      tokens,
      { authorizedAs: seen.status.signed_in_as, ...factsOf(seen.status), ...registration.facts },
      obstacle,
      input,
    ))
  ) {
    // Removed, or its client replaced, while the instance was asked: these tokens belong to nothing any more.
    await forgetOnInstance(deps, connection, access);
    await writeDownAsSpare(deps, connection, clientSecret, tokens, 0);
    throw new AuthorizationStateError();
  }
  await record(deps, input, obstacle === null ? 'done' : 'refused', {
    connectionId: connection.id,
    reason: obstacle?.reason,
  });
  return { connection, obstacle };
}

async function exchangeCode(
  deps: CompleteAuthorizationDeps,
  connection: Connection,
  clientSecret: string,
  pending: PendingAuthorization,
  callback: AuthorizationCallback,
): Promise<Tokens> {
  if (callback.error !== undefined || callback.code === undefined) {
    throw new AuthorizationDeniedError(
      'ServiceNow did not authorize the connector: Deny was pressed, or the application registry refused. ' +
        'Press Authorize again, sign in as the integration user and press Allow.',
    );
  }
  const client = clientSettingsOf(connection, { clientSecret }, deps.addresses);
  return deps.authorizationServer.authorizationCodeGrant(client, callback.code, pending.codeVerifier);
}

/**
 * Before anybody is asked whose they are: whatever becomes of this process, tokens that are not taken over are revoked.
 * Not those that the connection holds already.
 */
async function writeDownAsSpare(
  deps: Pick<Ports, 'inTransaction' | 'clock'>,
  connection: Connection,
  clientSecret: string,
  tokens: Tokens,
  delayMs: number,
): Promise<void> {
  const now = deps.clock();
  await deps.inTransaction(async (unit) => {
    const current = await unit.connections.lock(connection.tenantId, connection.id);
    const kept = current === null ? null : (await unit.connections.readGrant(current)).tokens;
    const dueAt = new Date(now.getTime() + delayMs);
    await unit.revocations.add(connection, clientSecret, spareTokens(tokens, kept, now), now, dueAt);
  });
}

type Identified =
  | { refusal: null; status: ConnectionStatus }
  | { refusal: Pause; status: ConnectionStatus | null; silence: unknown };

/** Asks the app who pressed Allow. */
async function identify(deps: CompleteAuthorizationDeps, access: InstanceAccess): Promise<Identified> {
  try {
    const status = await deps.instance.readConnection(access);
    const refusal = judgeSignedInUser(status);
    return refusal === null ? { refusal, status } : { refusal, status, silence: null };
  } catch (failure) {
    return { ...judgeUnidentified(failure), status: null };
  }
}

/** Nobody knows who pressed Allow. `silence`: the app did not refuse either, it said nothing. */
function judgeUnidentified(failure: unknown): { refusal: Pause; silence: unknown } {
  const pause = pauseAfter(failure, 'unknown');
  if (pause === null) {
    return { refusal: { reason: 'not_authorized', notice: notice('authorization_unconfirmed') }, silence: failure };
  }
  if (pause.reason === 'app_missing') {
    return { refusal: { ...pause, notice: notice('authorization_app_missing') }, silence: null };
  }
  return { refusal: pause, silence: null };
}

/** Nothing of the connection is replaced. One that has no tokens says why it still waits. */
async function refuse(
  deps: CompleteAuthorizationDeps,
  connection: Connection,
  refusal: Pause,
  status: ConnectionStatus | null,
  input: CompleteAuthorizationInput,
): Promise<void> {
  const { tenantId, id } = connection;
  const now = deps.clock();
  await deps.inTransaction(async (unit) => {
    const current = await unit.connections.lock(tenantId, id);
    if (current === null || isSuperseded(connection, current)) return;
    const refusedAuthorization = { at: now.toISOString(), by: input.actor, notice: refusal.notice };
    await unit.connections.update(tenantId, id, { refusedAuthorization, ...factsOf(status) });
    const { tokens: held } = await unit.connections.readGrant(current);
    if (held === null) await pauseWithin(unit, current, refusal, now);
  });
}

/** The integration user's: the connection acts with these tokens from now on, and with no others. */
async function takeOver(
  deps: CompleteAuthorizationDeps,
  connection: Connection,
  tokens: Tokens,
  told: Partial<ConnectionChanges>,
  obstacle: Pause | null,
  input: CompleteAuthorizationInput,
): Promise<boolean> {
  const { tenantId, id } = connection;
  const now = deps.clock();
  const facts = {
    authorizedBy: input.actor,
    authorizedAt: now,
    refreshTokenExpiresAt: refreshTokenExpiry(now),
    refusedAuthorization: null,
    ...told,
  };
  return deps.inTransaction(async (unit) => {
    const current = await unit.connections.lock(tenantId, id);
    if (current === null || isSuperseded(connection, current)) return false;
    await replaceTokens(unit, current, await unit.connections.readGrant(current), tokens, now);
    if (obstacle === null) await resumeWithin(unit, current, facts, input.actor, now);
    else {
      await unit.connections.update(tenantId, id, facts);
      await pauseWithin(unit, current, obstacle, now);
    }
    return true;
  });
}

/** What the app says of the instance, whoever asked. */
function factsOf(status: ConnectionStatus | null) {
  if (status === null) return {};
  return { integrationUser: status.integration_user, appVersion: status.app_version, release: status.release };
}

/** A connection that was removed meanwhile was registered anew by this authorization. */
async function forgetOnInstance(
  deps: CompleteAuthorizationDeps,
  connection: Connection,
  access: InstanceAccess,
): Promise<void> {
  if ((await deps.connections.find(connection.tenantId)) !== null) return;
  try {
    await deps.instance.removeConnection(access);
  } catch (failure) {
    const { errorCode } = describeFailure(failure);
    deps.log.warn({ connectionId: connection.id, errorCode }, 'connection not removed on the instance');
  }
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
