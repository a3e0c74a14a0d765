import express, { type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { Ports } from '../ports/ports.ts';
import { refuseForeignRequest } from './foreign-request.ts';
import {
  MethodNotAllowedError,
  NotPermittedError,
  NotSignedInError,
  UnsupportedMediaTypeError,
} from './http-errors.ts';
import { permissionsOf } from './permissions.ts';
import type { RateLimits } from './rate-limits.ts';
import { namePerson, nameRoute } from './request-log.ts';
import type { Route, RouteAnswer, SignedInContext } from './route.ts';
import type { Session, SessionCookie } from './session-cookie.ts';
import { nameSessionPerson } from './session-person.ts';
import { validateInput } from './validate-input.ts';

const BODY_LIMIT_BYTES = 256 * 1024;
const NO_QUERY = z.strictObject({});

export interface RouteGuards {
  cookie: SessionCookie;
  publicOrigin: string;
  rateLimits: RateLimits;
  ports: Pick<Ports, 'audit' | 'clock'>;
}

/**
 * Makes a router of the table. Each request passes in this order: session, origin and CSRF token, rate limits,
 * permission, body, schemas, handler; a body is not read for someone who may not send one.
 */
export function mountRoutes(routes: readonly Route[], guards: RouteGuards): Router {
  const router = Router();
  for (const [path, atPath] of groupByPath(routes)) {
    const expressPath = path.replaceAll(/\{(\w+)\}/g, ':$1');
    for (const route of atPath) router[route.method](expressPath, ...handlersOf(route, guards));
    const allowed = atPath.map(({ method }) => method.toUpperCase());
    router.all(expressPath, (_request, response) => {
      nameRoute(response, path);
      throw new MethodNotAllowedError(allowed);
    });
  }
  return router;
}

function handlersOf(route: Route, guards: RouteGuards): RequestHandler[] {
  const name: RequestHandler = (_request, response, next) => {
    nameRoute(response, route.path);
    next();
  };
  const guarded =
    route.access === 'public'
      ? []
      : [requireSession(guards), ...guards.rateLimits.bySession, requirePermission(route, guards)];
  return [name, ...guarded, ...bodyParsers(route), (request, response) => answer(route, request, response)];
}

/** Reads the session that {@link requireSession} found. */
export function sessionOf(request: { res?: Response | undefined }): Session {
  const session = request.res?.locals['session'] as Session | undefined;
  if (session === undefined) throw new NotSignedInError();
  return session;
}

function requireSession({ cookie, publicOrigin }: RouteGuards): RequestHandler {
  return async (request, response, next) => {
    const session = await cookie.read(request, response);
    if (session === null) throw new NotSignedInError();
    response.locals['session'] = session;
    namePerson(response, session.person);
    nameSessionPerson(response, session.person);
    refuseForeignRequest(request, session, cookie, publicOrigin);
    next();
  };
}

function requirePermission(route: Route, { ports }: RouteGuards): RequestHandler {
  const { access } = route;
  return async (request, _response, next) => {
    const { person } = sessionOf(request);
    if (access !== 'public' && access !== 'signed_in' && !permissionsOf(person.roles).includes(access)) {
      // Reading changes nothing, its refusal neither: only attempts to act are worth a record.
      if (route.method === 'get') throw new NotPermittedError(access);
      await ports.audit.count({
        at: ports.clock(),
        tenantId: person.tenantId,
        actor: person.userPrincipalName,
        action: `${route.method.toUpperCase()} ${route.path}`,
        outcome: 'refused',
        details: { permission: access },
      });
      throw new NotPermittedError(access);
    }
    next();
  };
}

function bodyParsers(route: Route): RequestHandler[] {
  const limit = route.bodyLimit ?? BODY_LIMIT_BYTES;
  if (route.rawBody) return [express.raw({ type: () => true, limit, inflate: false })];
  if (route.body === undefined) return [];
  const requireJson: RequestHandler = (request, _response, next) => {
    if (!request.is('application/json')) throw new UnsupportedMediaTypeError();
    next();
  };
  return [requireJson, express.json({ limit, inflate: false, strict: false })];
}

async function answer(route: Route, request: Parameters<RequestHandler>[0], response: Response): Promise<void> {
  const input = {
    params: route.params === undefined ? undefined : validateInput(route.params, request.params, 'address'),
    query: validateInput(route.query ?? NO_QUERY, request.query, 'query'),
    body: readBody(route, request.body),
  };
  const session = response.locals['session'] as Session | undefined;
  const context = {
    request,
    response,
    ...(session === undefined
      ? {}
      : { session, tenantId: session.person.tenantId, actor: session.person.userPrincipalName }),
  };
  await send(await route.handle(input, context as SignedInContext), response);
}

function readBody(route: Route, body: unknown): unknown {
  if (route.rawBody) return body instanceof Uint8Array ? body : new Uint8Array();
  return route.body === undefined ? undefined : validateInput(route.body, body, 'body');
}

async function send(answer: RouteAnswer, response: Response): Promise<void> {
  // Answers are about one person and about now; the few that may be kept are files, not routes.
  response.setHeader('Cache-Control', 'no-store');
  if ('stream' in answer) return answer.stream(response);
  if ('redirect' in answer) return response.redirect(303, answer.redirect);
  if ('text' in answer) {
    response.type(answer.contentType).send(answer.text);
    return;
  }
  response.status(answer.status);
  if ('body' in answer) response.json(answer.body);
  else response.end();
}

function groupByPath(routes: readonly Route[]): Map<string, Route[]> {
  return Map.groupBy(routes, ({ path }) => path);
}
