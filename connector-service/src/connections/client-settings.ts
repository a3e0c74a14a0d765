import type { OAuthClientSettings } from '../ports/authorization-server.ts';
import type { Addresses } from '../ports/ports.ts';
import type { Connection } from './connection.ts';

/** The OAuth client that a connection is on its instance. */
export function clientSettingsOf(
  { instanceUrl, clientId }: Pick<Connection, 'instanceUrl' | 'clientId'>,
  { clientSecret }: { clientSecret: string },
  { redirectUri }: Addresses,
): OAuthClientSettings {
  return { instanceUrl, clientId, clientSecret, redirectUri };
}
