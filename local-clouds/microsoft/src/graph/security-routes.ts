import express, { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import {
  type ApplicationToken,
  type ApplicationTokens,
  READ_PERMISSION,
  WRITE_PERMISSION,
} from '../entra/application-tokens.ts';
import type { TenantScore } from '../secure-score/tenant-score.ts';
import { parseControlProfileUpdate } from './control-profile-update.ts';
import { BadRequest, sendGraphError } from './graph-error.ts';
import { parseQueryOptions } from './query-options.ts';

export interface SecurityRoutesOptions {
  tokens: ApplicationTokens;
  scoreOf: (tenantId: string) => TenantScore;
  now: () => Date;
  /** Origin that the next links carry. */
  publicUrl: string;
  /** Runs first; ends the request when a fault is due. */
  fault: RequestHandler;
}

/** Objects in a page when the client does not say. */
const SCORES_PER_PAGE = 10;
const PROFILES_PER_PAGE = 25;

/** `/v1.0/security/secureScores` and `/v1.0/security/secureScoreControlProfiles[/{id}]`. */
export function securityRoutes({ tokens, scoreOf, now, publicUrl, fault }: SecurityRoutesOptions): Router {
  const router = Router();
  const base = '/v1.0/security';
  const readers = [READ_PERMISSION, WRITE_PERMISSION];

  router.use(base, fault);

  router.get(`${base}/secureScores`, (request, response) => {
    const token = authorize(request, response, readers);
    if (token) sendPage(request, response, scoreOf(token.tenantId).listScores(), SCORES_PER_PAGE, 'secureScores');
  });

  router.get(`${base}/secureScoreControlProfiles`, (request, response) => {
    const token = authorize(request, response, readers);
    if (!token) return;
    sendPage(
      request,
      response,
      scoreOf(token.tenantId).listProfiles(),
      PROFILES_PER_PAGE,
      'secureScoreControlProfiles',
    );
  });

  router.get(`${base}/secureScoreControlProfiles/:id`, (request, response) => {
    const token = authorize(request, response, readers);
    if (!token) return;
    const profile = scoreOf(token.tenantId).findProfile(request.params.id);
    if (!profile) return sendGraphError(response, 404, 'NotFound', 'The control profile does not exist.', now());
    response.json({ '@odata.context': contextOf('secureScoreControlProfiles/$entity'), ...profile });
  });

  router.patch(`${base}/secureScoreControlProfiles/:id`, express.json({ limit: '64kb' }), (request, response) => {
    const token = authorize(request, response, [WRITE_PERMISSION]);
    if (!token) return;
    const score = scoreOf(token.tenantId);
    const { id } = request.params;
    if (typeof id !== 'string' || !score.findProfile(id)) {
      return sendGraphError(response, 404, 'NotFound', 'The control profile does not exist.', now());
    }
    score.updateState(id, parseControlProfileUpdate(id, request.body), `app:${token.clientId}`);
    if (!/(^|[,;\s])return=representation/i.test(request.get('Prefer') ?? '')) return void response.status(204).end();
    response
      .status(200)
      .set('Preference-Applied', 'return=representation')
      .json({ '@odata.context': contextOf('secureScoreControlProfiles/$entity'), ...score.findProfile(id) });
  });

  router.use('/v1.0', (_request, response) => {
    sendGraphError(response, 400, 'BadRequest', 'Resource not found for the segment.', now());
  });

  router.use(
    '/v1.0',
    (error: Error & { status?: number }, _request: Request, response: Response, next: NextFunction) => {
      if (response.headersSent) return next(error);
      const refused = error instanceof BadRequest || (error.status !== undefined && error.status < 500);
      if (!refused) return next(error);
      return sendGraphError(response, error.status ?? 400, 'BadRequest', error.message, now());
    },
  );
  return router;

  function authorize(request: Request, response: Response, anyOf: string[]): ApplicationToken | null {
    const bearer = /^Bearer (.+)$/i.exec(request.get('Authorization') ?? '')?.[1];
    const token = bearer === undefined ? null : tokens.find(bearer);
    if (!token) {
      response.set('WWW-Authenticate', 'Bearer realm="", error="invalid_token"');
      const message = bearer === undefined ? 'Access token is empty.' : 'Access token has expired or is not valid.';
      sendGraphError(response, 401, 'InvalidAuthenticationToken', message, now());
      return null;
    }
    if (!anyOf.some((permission) => token.permissions.includes(permission))) {
      const message = `Missing application permission. One of these is required: ${anyOf.join(', ')}.`;
      sendGraphError(response, 403, 'Authorization_RequestDenied', message, now());
      return null;
    }
    return token;
  }

  /** `$top` is the size of a page, not of the answer: a next link follows as long as there is more. */
  function sendPage(request: Request, response: Response, all: object[], defaultTop: number, resource: string): void {
    const url = new URL(request.originalUrl, publicUrl);
    const { top, skip, count, filter } = parseQueryOptions(url.searchParams, defaultTop);
    const matching = filter ? all.filter(filter) : all;
    const next = skip + top < matching.length ? nextLink(url, top, skip + top) : null;
    response.json({
      '@odata.context': contextOf(resource),
      ...(count ? { '@odata.count': matching.length } : {}),
      ...(next ? { '@odata.nextLink': next } : {}),
      value: matching.slice(skip, skip + top),
    });
  }

  function contextOf(resource: string): string {
    return `${publicUrl}/v1.0/$metadata#security/${resource}`;
  }
}

function nextLink(url: URL, top: number, skip: number): string {
  const next = new URL(url);
  next.searchParams.set('$top', String(top));
  next.searchParams.set('$skip', String(skip));
  return next.href;
}
