import type { Tokens } from '../connections/connection.ts';

/** The OAuth client as registered on one instance. */
export interface OAuthClientSettings {
  instanceUrl: string;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
}

/** An instance in its role as OAuth 2.0 authorization server. Errors: `InstanceError`, `TokenRejectedError`. */
export interface AuthorizationServer {
  /** RFC 6749 4.1.1 with RFC 7636: where the browser goes. */
  buildAuthorizationUrl(client: OAuthClientSettings, parameters: { state: string; codeChallenge: string }): string;
  /** RFC 6749 4.1.3. */
  authorizationCodeGrant(client: OAuthClientSettings, code: string, codeVerifier: string): Promise<Tokens>;
  /** RFC 6749 6. Keeps the old refresh token when the answer has none. */
  refreshTokenGrant(client: OAuthClientSettings, refreshToken: string): Promise<Tokens>;
  /** RFC 7009; best effort is the caller's decision. */
  revokeToken(client: OAuthClientSettings, token: string): Promise<void>;
}
