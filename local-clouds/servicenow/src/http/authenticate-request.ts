import type { Request, Response } from 'express';
import type { Session } from '../security/session.ts';
import { sessionForUser } from '../security/session-for-user.ts';
import { clientAddress } from './client-addresses.ts';
import type { Platform } from './platform.ts';
import { notAuthenticated } from './rest-error.ts';
import type { UserAccount } from './user-accounts.ts';
import type { WebSession } from './web-sessions.ts';

/** Who sent a REST request, and by what means. */
export interface Caller {
  session: Session;
  /** The OAuth entity that the bearer token belongs to; null for Basic and cookie. */
  oauthEntityId: string | null;
}

/**
 * Bearer, then Basic, then the session cookie with its `X-UserToken`. Null when the request carries none of them.
 * Errors: 401 when what it carries is not good; with the right token in `X-UserToken-Response` when only that lacks.
 */
export function identifyCaller(platform: Platform, request: Request, response: Response): Caller | null {
  const bearer = bearerToken(request);
  if (bearer !== null) return callerByToken(platform, request, response, bearer);
  const basic = basicCredentials(request);
  if (basic !== null) return callerByPassword(platform, request, response, basic);
  return callerByCookie(platform, request);
}

/** As {@link identifyCaller}, for resources that need somebody. Errors: 401. */
export function requireCaller(platform: Platform, request: Request, response: Response): Caller {
  const caller = identifyCaller(platform, request, response);
  if (caller === null) {
    // An anonymous session starts here, which is how an instance answers too.
    if (platform.sessions.find(request) === null) platform.sessions.open(response, null);
    throw notAuthenticated();
  }
  return caller;
}

function callerByToken(platform: Platform, request: Request, response: Response, token: string): Caller {
  const grant = platform.credentials.findAccessToken(token);
  const account = grant === null ? null : platform.accounts.byId(grant.userId);
  if (grant === null || account === null || !account.mayAct) throw notAuthenticated();
  const existing = platform.sessions.find(request);
  if (existing === null) platform.sessions.open(response, account.id, grant.expiresAt);
  else existing.userId = account.id;
  return { session: apiSession(platform, request, account, existing), oauthEntityId: grant.entityId };
}

function callerByPassword(
  platform: Platform,
  request: Request,
  response: Response,
  [name, password]: [string, string],
): Caller {
  const account = platform.accounts.authenticate(name, password);
  if (account === null) throw notAuthenticated();
  const opened = platform.sessions.open(response, account.id);
  return { session: apiSession(platform, request, account, opened), oauthEntityId: null };
}

function callerByCookie(platform: Platform, request: Request): Caller | null {
  const existing = platform.sessions.find(request);
  if (existing === null) return null;
  if (request.get('X-UserToken') !== existing.token) {
    throw notAuthenticated({ 'X-UserToken-Response': existing.token });
  }
  if (existing.userId === null) return null;
  const account = platform.accounts.byId(existing.userId);
  if (account === null || !account.mayAct) throw notAuthenticated();
  return { session: apiSession(platform, request, account, existing, true), oauthEntityId: null };
}

function apiSession(
  platform: Platform,
  request: Request,
  account: UserAccount,
  web: WebSession | null,
  interactive = false,
): Session {
  return sessionForUser(platform.store, account.id, {
    interactive,
    token: web?.token ?? '',
    sessionId: web?.id ?? '',
    clientAddress: clientAddress(request),
  });
}

function bearerToken(request: Request): string | null {
  const [scheme = '', value = ''] = (request.get('Authorization') ?? '').split(' ', 2);
  if (scheme.toLowerCase() === 'bearer') return value;
  const query = request.query['access_token'];
  return typeof query === 'string' ? query : null;
}

/** Name and password of a Basic header; null when there is no such header. */
export function basicCredentials(request: Request): [string, string] | null {
  const [scheme = '', value = ''] = (request.get('Authorization') ?? '').split(' ', 2);
  if (scheme.toLowerCase() !== 'basic') return null;
  const text = Buffer.from(value, 'base64').toString('utf8');
  const at = text.indexOf(':');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
