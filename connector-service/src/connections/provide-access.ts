import { describeFailure } from '../failures/describe-failure.ts';
import { notice } from '../notices.ts';
import type { InstanceAccess } from '../ports/instance-client.ts';
import { NotAuthorizedError, TokenRejectedError } from '../ports/instance-errors.ts';
import type { Ports } from '../ports/ports.ts';
import { clientSettingsOf } from './client-settings.ts';
import type { Connection, Grant, Tokens } from './connection.ts';
import { pauseConnection } from './pause-connection.ts';
import { refreshTokenExpiry } from './refresh-token-expiry.ts';
import { isSamePair, spareTokens } from './spare-tokens.ts';

export type ProvideAccessDeps = Pick<
  Ports,
  'connections' | 'authorizationServer' | 'inTransaction' | 'clock' | 'addresses' | 'log'
>;

/** Tokens are renewed so long before they end, so that none ends on its way. */
const EARLY_MS = 5 * 60_000;

/**
 * A current access token. Refreshes when needed, once at a time per connection over all processes.
 *
 * A rejected refresh pauses the connection and raises `TokenRejectedError`. Silence of the token endpoint raises
 * `InstanceError`, which is no rejection; a token that still lives serves on. `NotAuthorizedError`: there is no token.
 *
 * @param rejectedAccessToken token that the instance has just answered with 401: it is not served again
 */
export async function provideAccess(
  deps: ProvideAccessDeps,
  connection: Connection,
  rejectedAccessToken: string | null = null,
): Promise<InstanceAccess> {
  const tokens = await deps.connections.readTokens(connection);
  if (tokens === null) throw new NotAuthorizedError();
  if (isFresh(tokens, rejectedAccessToken, deps.clock())) return accessOf(connection, tokens);
  return deps.connections.withRefreshLock(connection.id, async () => {
    // As it stands now: whoever held the lock before may have refreshed, and anybody may have replaced the client.
    const started = await deps.connections.findById(connection.id);
    const grant = started === null ? null : await deps.connections.readGrant(started);
    if (started === null || grant === null || grant.tokens === null) throw new NotAuthorizedError();
    if (isFresh(grant.tokens, rejectedAccessToken, deps.clock())) return accessOf(started, grant.tokens);
    return refresh(deps, started, { ...grant, tokens: grant.tokens }, rejectedAccessToken);
  });
}

/** What a refresh starts from, and is compared with before anything of its result is written. */
type Started = Grant & { tokens: Tokens };

async function refresh(
  deps: ProvideAccessDeps,
  connection: Connection,
  started: Started,
  rejectedAccessToken: string | null,
): Promise<InstanceAccess> {
  const client = clientSettingsOf(connection, started, deps.addresses);
  try {
    const renewed = await deps.authorizationServer.refreshTokenGrant(client, started.tokens.refreshToken);
    // Stored before its first use: a rotated refresh token that is lost ends the connection.
    return accessOf(connection, await store(deps, connection, started, renewed));
  } catch (failure) {
    if (failure instanceof TokenRejectedError) {
      const ended =
        failure.notice.code === 'token_rejected' ? notice('connection_authorization_ended') : failure.notice;
      const pause = { reason: 'reauthorization_required', notice: ended } as const;
      await pauseConnection(deps, connection, pause, async (unit, current) => {
        // The secret may have been what was rejected, and may have been replaced since.
        const { clientSecret, tokens } = await unit.connections.readGrant(current);
        return clientSecret === started.clientSecret && isSamePair(tokens, started.tokens);
      });
      throw new TokenRejectedError(ended, { cause: failure });
    }
    const { tokens } = started;
    const stillLives = tokens.accessToken !== rejectedAccessToken && tokens.accessTokenExpiresAt > deps.clock();
    if (failure instanceof NotAuthorizedError || !stillLives) throw failure;
    const { errorCode } = describeFailure(failure);
    deps.log.warn({ connectionId: connection.id, errorCode }, 'token refresh failed, the current token still serves');
    return accessOf(connection, tokens);
  }
}

/**
 * Stores what a refresh brought, if the connection still holds what it started from. Otherwise somebody else's tokens
 * stay, and those of the refresh are written down to be revoked. Returns the tokens that the connection has afterwards.
 */
async function store(
  deps: ProvideAccessDeps,
  connection: Connection,
  started: Started,
  renewed: Tokens,
): Promise<Tokens> {
  const { tenantId, id } = connection;
  const now = deps.clock();
  const held = await deps.inTransaction(async (unit) => {
    const current = await unit.connections.lock(tenantId, id);
    const kept = current === null ? null : (await unit.connections.readGrant(current)).tokens;
    if (current?.clientId === connection.clientId && isSamePair(kept, started.tokens)) {
      await unit.connections.writeTokens(connection, renewed);
      // An instance gives the same refresh token back, and using it does not prolong it; only a new one starts anew.
      if (renewed.refreshToken !== started.tokens.refreshToken) {
        await unit.connections.update(tenantId, id, { refreshTokenExpiresAt: refreshTokenExpiry(now) });
      }
      return renewed;
    }
    await unit.revocations.add(connection, started.clientSecret, spareTokens(renewed, kept, now), now, now);
    return kept;
  });
  if (held === null) throw new NotAuthorizedError();
  return held;
}

function isFresh(tokens: Tokens, rejectedAccessToken: string | null, now: Date): boolean {
  return tokens.accessToken !== rejectedAccessToken && tokens.accessTokenExpiresAt.getTime() - now.getTime() > EARLY_MS;
}

function accessOf(connection: Connection, tokens: Tokens): InstanceAccess {
  return { instanceUrl: connection.instanceUrl, accessToken: tokens.accessToken };
}
