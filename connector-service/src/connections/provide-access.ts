import { describeFailure } from '../failures/describe-failure.ts';
import { notice } from '../notices.ts';
import type { InstanceAccess } from '../ports/instance-client.ts';
import { TokenRejectedError } from '../ports/instance-errors.ts';
import type { Ports } from '../ports/ports.ts';
import type { Connection, Tokens } from './connection.ts';
import { oauthClientOf, refreshTokenExpiry } from './oauth-client.ts';
import { pauseConnection } from './pause-connection.ts';

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
 * `InstanceError`, which is no rejection; a token that still lives serves on.
 *
 * @param rejectedAccessToken token that the instance has just answered with 401: it is not served again
 */
export async function provideAccess(
  deps: ProvideAccessDeps,
  connection: Connection,
  rejectedAccessToken: string | null = null,
): Promise<InstanceAccess> {
  const tokens = await readTokens(deps, connection);
  if (isFresh(tokens, rejectedAccessToken, deps.clock())) return accessOf(connection, tokens);
  return deps.connections.withRefreshLock(connection.id, async () => {
    // Whoever held the lock before may have refreshed already.
    const current = await readTokens(deps, connection);
    if (isFresh(current, rejectedAccessToken, deps.clock())) return accessOf(connection, current);
    return refresh(deps, connection, current, rejectedAccessToken);
  });
}

async function readTokens(deps: ProvideAccessDeps, connection: Connection): Promise<Tokens> {
  const tokens = await deps.connections.readTokens(connection);
  if (tokens !== null) return tokens;
  throw new TokenRejectedError(notice('connection_not_authorized'));
}

async function refresh(
  deps: ProvideAccessDeps,
  connection: Connection,
  current: Tokens,
  rejectedAccessToken: string | null,
): Promise<InstanceAccess> {
  const client = oauthClientOf(connection, await deps.connections.readSecrets(connection), deps.addresses);
  try {
    const renewed = await deps.authorizationServer.refreshTokenGrant(client, current.refreshToken);
    // Stored before its first use: a rotated refresh token that is lost ends the connection.
    await deps.connections.writeTokens(connection, renewed);
    // An instance gives the same refresh token back, and using it does not prolong it; only a new one starts anew.
    if (renewed.refreshToken !== current.refreshToken) {
      const refreshTokenExpiresAt = refreshTokenExpiry(deps.clock());
      await deps.connections.update(connection.tenantId, connection.id, { refreshTokenExpiresAt });
    }
    return accessOf(connection, renewed);
  } catch (failure) {
    if (failure instanceof TokenRejectedError) {
      const ended = notice('connection_authorization_ended');
      await pauseConnection(deps, connection, { reason: 'reauthorization_required', notice: ended });
      throw new TokenRejectedError(ended, { cause: failure });
    }
    const stillLives = current.accessToken !== rejectedAccessToken && current.accessTokenExpiresAt > deps.clock();
    if (!stillLives) throw failure;
    const { errorCode } = describeFailure(failure);
    deps.log.warn({ connectionId: connection.id, errorCode }, 'token refresh failed, the current token still serves');
    return accessOf(connection, current);
  }
}

function isFresh(tokens: Tokens, rejectedAccessToken: string | null, now: Date): boolean {
  return tokens.accessToken !== rejectedAccessToken && tokens.accessTokenExpiresAt.getTime() - now.getTime() > EARLY_MS;
}

function accessOf(connection: Connection, tokens: Tokens): InstanceAccess {
  return { instanceUrl: connection.instanceUrl, accessToken: tokens.accessToken };
}
