import type { Request } from 'express';
import { ForeignRequestError } from './http-errors.ts';
import type { Session, SessionCookie } from './session-cookie.ts';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a write that another site made the browser send: the token is needed, and what the browser says about the
 * origin must not contradict it.
 */
export function refuseForeignRequest(
  request: Request,
  session: Session,
  cookie: SessionCookie,
  publicOrigin: string,
): void {
  if (SAFE_METHODS.includes(request.method)) return;
  const origin = request.get('origin');
  if (origin !== undefined && origin !== publicOrigin) throw new ForeignRequestError('origin');
  const site = request.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') throw new ForeignRequestError('fetch_site');
  if (!cookie.isCsrfToken(session, request.get('x-csrf-token') ?? '')) throw new ForeignRequestError('csrf_token');
}
