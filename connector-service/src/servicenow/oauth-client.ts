import { AuthorizationCode, type ModuleOptions } from 'simple-oauth2';
import type { Tokens } from '../connections/connection.ts';
import { readRetryAfter } from '../failures/read-retry-after.ts';
import { notice } from '../notices.ts';
import type { AuthorizationServer, OAuthClientSettings } from '../ports/authorization-server.ts';
import type { Clock } from '../ports/clock.ts';
import { InstanceError, TokenRejectedError } from '../ports/instance-errors.ts';
import { isVisibleAscii } from '../visible-ascii.ts';
import type { GuardedAgents } from './guarded-agent.ts';
import { checkInstanceAddress, type InstanceHosts } from './instance-address.ts';

export interface OAuthClientOptions {
  allowedHosts: InstanceHosts;
  lookup: GuardedAgents['lookup'];
  clock: Clock;
  timeoutMs: number;
  maxBytes: number;
}

/** What an instance's own clients fall back to when `expires_in` is missing. */
const DEFAULT_LIFETIME_SECONDS = 1_800;

/**
 * An instance as authorization server, through simple-oauth2. The library forgets the refresh token when the answer
 * has none, waits for ever, and tells rejections and failures by wreck's errors: this is the one place that knows.
 */
export class OAuthClient implements AuthorizationServer {
  readonly #options: OAuthClientOptions;

  constructor(options: OAuthClientOptions) {
    this.#options = options;
  }

  buildAuthorizationUrl(client: OAuthClientSettings, parameters: { state: string; codeChallenge: string }): string {
    // No scope: the token acts with the rights of the integration user, and its one role is the limit.
    const request = {
      redirect_uri: client.redirectUri,
      state: parameters.state,
      code_challenge: parameters.codeChallenge,
      code_challenge_method: 'S256',
    };
    return this.#grant(client).authorizeURL(request);
  }

  async authorizationCodeGrant(client: OAuthClientSettings, code: string, codeVerifier: string): Promise<Tokens> {
    const request = { code, redirect_uri: client.redirectUri, code_verifier: codeVerifier };
    const grant = this.#grant(client);
    const answer = await translateErrors(this.#options.clock, () => grant.getToken(request));
    return this.#readTokens(answer.token, null);
  }

  async refreshTokenGrant(client: OAuthClientSettings, refreshToken: string): Promise<Tokens> {
    const current = this.#grant(client).createToken({ refresh_token: refreshToken });
    const answer = await translateErrors(this.#options.clock, () => current.refresh());
    return this.#readTokens(answer.token, refreshToken);
  }

  async revokeToken(client: OAuthClientSettings, token: string): Promise<void> {
    const current = this.#grant(client).createToken({ access_token: token });
    // The endpoint answers with no body or with a page; only its status counts.
    await translateErrors(this.#options.clock, () => current.revoke('access_token', { json: false }));
  }

  #grant(client: OAuthClientSettings): AuthorizationCode {
    // Refused when it is entered; but one that was stored before that rule would be quoted by the library.
    if (!isVisibleAscii(client.clientId) || !isVisibleAscii(client.clientSecret)) {
      throw new TokenRejectedError(notice('token_client_unusable'));
    }
    return new AuthorizationCode({
      client: { id: client.clientId, secret: client.clientSecret },
      auth: {
        tokenHost: checkInstanceAddress(client.instanceUrl, this.#options.allowedHosts),
        authorizePath: '/oauth_auth.do',
        tokenPath: '/oauth_token.do',
        revokePath: '/oauth_revoke_token.do',
      },
      http: this.#httpOptions(),
      options: { authorizationMethod: 'body' },
    });
  }

  #httpOptions(): NonNullable<ModuleOptions['http']> {
    const options = {
      timeout: this.#options.timeoutMs,
      maxBytes: this.#options.maxBytes,
      lookup: this.#options.lookup,
      // Wreck takes a 3xx for an answer unless it may follow it: let it try, and stop it there.
      redirects: 1,
      redirect303: true,
      beforeRedirect: refuseRedirect,
    };
    return options as NonNullable<ModuleOptions['http']>;
  }

  #readTokens(answer: Record<string, unknown>, oldRefreshToken: string | null): Tokens {
    if (isRejection(answer)) throw rejected(200);
    const accessToken = answer['access_token'];
    const refreshToken = isToken(answer['refresh_token']) ? answer['refresh_token'] : oldRefreshToken;
    if (!isToken(accessToken) || refreshToken === null) {
      throw new InstanceError('unexpected_answer', notice('token_missing'));
    }
    const lifetime = Number(answer['expires_in']);
    const seconds = Number.isFinite(lifetime) && lifetime > 0 ? lifetime : DEFAULT_LIFETIME_SECONDS;
    const accessTokenExpiresAt = new Date(this.#options.clock().getTime() + seconds * 1000);
    return { accessToken, refreshToken, accessTokenExpiresAt };
  }
}

function isToken(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

class RedirectRefusedError extends Error {
  readonly location: string;

  constructor(location: string) {
    super('A token endpoint does not redirect.');
    this.location = location;
  }
}

function refuseRedirect(
  _method: string,
  _status: number,
  location: string,
  _headers: unknown,
  _options: unknown,
  next: (error: Error) => void,
): void {
  next(new RedirectRefusedError(location));
}

/** What wreck throws: a socket's own error, or Boom with the answer where there was one. */
interface WreckError {
  code?: unknown;
  /** Status that Boom gives the error itself: 408 when the body did not come in time. */
  output?: { statusCode?: number };
  data?: { res?: { statusCode?: number; headers?: Record<string, unknown> }; payload?: unknown } | null;
}

const BODY_TIMED_OUT = 408;
/** RFC 6749 5.2: what a client cannot heal by asking again. An own identity provider or a gateway speaks so. */
const REJECTIONS = ['invalid_grant', 'invalid_client'];

/**
 * Runs a call and turns what wreck throws into the two errors of the port. Neither causes nor messages are kept: the
 * one holds the request, the other quotes the answer.
 */
async function translateErrors<T>(clock: Clock, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw error instanceof RedirectRefusedError ? classifyRedirect(error.location) : translate(error, clock());
  }
}

function translate(error: unknown, now: Date): InstanceError | TokenRejectedError {
  const { code: rawCode, output, data } = (error ?? {}) as WreckError;
  const status = data?.res?.statusCode ?? null;
  const code = typeof rawCode === 'string' && /^[A-Z][A-Z0-9_]{0,60}$/.test(rawCode) ? rawCode : '';
  const facts = { httpStatus: status, details: { code } };
  // The library asserts that JSON came as an object; that error is nobody's answer.
  const isAnswer = output === undefined || status !== null;
  if (!isAnswer || output?.statusCode === BODY_TIMED_OUT) {
    const reached = code === '' ? notice('token_unreachable') : notice('token_unreachable_because', { reason: code });
    const words = code === 'EBLOCKEDADDRESS' ? notice('instance_address_private') : reached;
    return new InstanceError('unreachable', words, facts);
  }
  // An instance answers 401 to everything, with or without JSON; others say it in the member `error`.
  if (status === 401 || isRejection(data?.payload)) return rejected(status);
  if (status === 403) return new InstanceError('ip_blocked', notice('token_ip_blocked'), facts);
  const { headers = {} } = data?.res ?? {};
  if (status === 429 || status === 202) {
    const asked = headers['retry-after'];
    const retryAfterSeconds = readRetryAfter(typeof asked === 'string' ? asked : null, now);
    return new InstanceError('throttled', notice('token_throttled'), { ...facts, retryAfterSeconds });
  }
  if (status !== null && status >= 500)
    return new InstanceError('instance_error', notice('token_endpoint_failed'), facts);
  if (status !== null && status < 300 && String(headers['content-type'] ?? '').includes('html')) {
    // The token endpoint stands before sign-in and single sign-on: a page in its place is the page of a sleeping instance.
    return new InstanceError('hibernating', notice('token_page'), facts);
  }
  return new InstanceError('unexpected_answer', notice('token_unexpected_answer'), facts);
}

function isRejection(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  const { error } = answer as { error?: unknown };
  return typeof error === 'string' && REJECTIONS.includes(error);
}

function rejected(httpStatus: number | null): TokenRejectedError {
  return new TokenRejectedError(notice('token_rejected'), { details: { httpStatus } });
}

function classifyRedirect(location: string): InstanceError {
  return /^https:\/\/developer\.servicenow\.com(\/|$)/i.test(location)
    ? new InstanceError('hibernating', notice('instance_hibernating'))
    : new InstanceError('sign_in_page', notice('token_redirected'));
}
