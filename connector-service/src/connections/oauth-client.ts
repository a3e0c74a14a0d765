import type { OAuthClientSettings } from '../ports/authorization-server.ts';
import type { Addresses } from '../ports/ports.ts';
import type { Connection, ConnectionSecrets } from './connection.ts';

/** The OAuth client that a connection stands for. */
export function oauthClientOf(
  connection: Connection,
  secrets: Pick<ConnectionSecrets, 'clientSecret'>,
  addresses: Addresses,
): OAuthClientSettings {
  const { instanceUrl, clientId } = connection;
  return { instanceUrl, clientId, clientSecret: secrets.clientSecret, redirectUri: addresses.redirectUri };
}

const REFRESH_TOKEN_DAYS = 100;

/** When a refresh token that is issued now ends: 100 days later, by the instance's default. */
export function refreshTokenExpiry(now: Date): Date {
  return new Date(now.getTime() + REFRESH_TOKEN_DAYS * 86_400_000);
}
