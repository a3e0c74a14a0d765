import { describeFailure } from '../failures/describe-failure.ts';
import type { Ports } from '../ports/ports.ts';
import type { Connection, Tokens } from './connection.ts';
import { oauthClientOf } from './oauth-client.ts';

/** Revokes both tokens as far as the instance can be reached. True when it confirmed both. */
export async function revokeTokens(
  deps: Pick<Ports, 'connections' | 'authorizationServer' | 'addresses' | 'log'>,
  connection: Connection,
  tokens: Tokens,
): Promise<boolean> {
  try {
    const client = oauthClientOf(connection, await deps.connections.readSecrets(connection), deps.addresses);
    // The refresh token first: it is the one that outlives the hour.
    await deps.authorizationServer.revokeToken(client, tokens.refreshToken);
    await deps.authorizationServer.revokeToken(client, tokens.accessToken);
    return true;
  } catch (failure) {
    const { errorCode } = describeFailure(failure);
    deps.log.warn({ connectionId: connection.id, errorCode }, 'tokens not revoked on the instance');
    return false;
  }
}
