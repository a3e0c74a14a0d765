/**
 * Points on which ServiceNow publishes nothing, or contradicts itself. Each default is our reading; a test that wants
 * the other one passes it to `startLocalInstance`.
 */
export interface InstanceSettings {
  /** Deny on the consent page: back to the client with `error=access_denied`, or stay on a page of the instance. */
  denyRedirects: boolean;
  /** Unregistered `redirect_uri`: refuse (measured on live instances) or use the first registered one (help text). */
  unregisteredRedirect: 'refuse' | 'first-registered';
  /** Wrong client id or secret at the token endpoint: `server_error` (measured) or `invalid_client` (SDK docs). */
  wrongClientError: 'server_error' | 'invalid_client';
  /** Whether the answer to a refresh repeats the refresh token. `now-sdk` loses its token when it does not. */
  refreshRepeatsRefreshToken: boolean;
  /** A public client (PKCE, no secret) got a refresh token in a live capture; one documentation page denies it. */
  publicClientGetsRefreshToken: boolean;
  /** The consenting user needs read and write on `oauth_credential` (KB0725643); off: consent needs no role. */
  consentNeedsCredentialAccess: boolean;
  /** Who may PATCH through the Change Management API besides change_manager, itil and admin. */
  changeWriteRoleMayPatch: boolean;
  /** c_RESTAPI.md asks for `Accept` and `Content-Type`; off: an absent header means JSON. */
  requireMediaTypeHeaders: boolean;
  /** Bytes of a REST request body (KB0747638: 10 MB). */
  maxRequestBytes: number;
  /** Rows that a list counts at most, so that it opens at once however large the table is. */
  listRowsCounted: number;
}

export const DEFAULT_SETTINGS: InstanceSettings = {
  denyRedirects: true,
  unregisteredRedirect: 'refuse',
  wrongClientError: 'server_error',
  refreshRepeatsRefreshToken: true,
  publicClientGetsRefreshToken: true,
  consentNeedsCredentialAccess: true,
  changeWriteRoleMayPatch: false,
  requireMediaTypeHeaders: true,
  maxRequestBytes: 10_485_760,
  listRowsCounted: 10_000,
};
