import express, { type Express, type RequestHandler } from 'express';
import { Histogram } from 'prom-client';
import type { AppDependencies } from './http/app-dependencies.ts';
import { registerBacklogMetrics } from './http/backlog-metrics.ts';
import { createErrorHandler } from './http/error-handler.ts';
import { RouteNotFoundError } from './http/http-errors.ts';
import { mountRoutes, type RouteGuards, sessionOf } from './http/mount-routes.ts';
import { createPortalFiles } from './http/portal-files.ts';
import { createRateLimits } from './http/rate-limits.ts';
import { createRequestId } from './http/request-id.ts';
import { createRequestLog } from './http/request-log.ts';
import type { Route } from './http/route.ts';
import { operationsRoutes } from './http/routes/operations-routes.ts';
import { createRoutes } from './http/routes.ts';
import { createSecurityHeaders } from './http/security-headers.ts';
import { SessionCookie } from './http/session-cookie.ts';
import { SignInCookie } from './http/sign-in-cookie.ts';

/**
 * The Express app and the table it was made from. Opens nothing and starts nothing.
 *
 * @param serves `operations`: only whether the node lives, for one that works in the background
 */
export function createApp(
  deps: AppDependencies,
  serves: 'everything' | 'operations' = 'everything',
): { app: Express; routes: readonly Route[] } {
  const { ports, settings } = deps;
  const publicOrigin = ports.addresses.publicUrl;
  const isHttps = publicOrigin.startsWith('https:');
  const cookieOptions = { secret: settings.sessionSecret, isHttps, randomBytes: ports.randomBytes };
  const cookie = new SessionCookie({
    ...cookieOptions,
    rolesLifetimeMs: settings.rolesLifetimeMs,
    endedSessions: deps.endedSessions,
    clock: ports.clock,
  });
  const routes =
    serves === 'operations' ? operationsRoutes(deps) : createRoutes(deps, cookie, new SignInCookie(cookieOptions));
  const guards = { cookie, publicOrigin, rateLimits: createRateLimits(settings.requestsPerMinute, sessionOf), ports };
  const files = serves === 'operations' ? [] : [createPortalFiles(settings.portalFolder)];
  return { app: assemble(deps, guards, [mountRoutes(routes, guards), ...files]), routes };
}

function assemble(
  deps: AppDependencies,
  { rateLimits, publicOrigin }: RouteGuards,
  handlers: RequestHandler[],
): Express {
  const { ports, settings, metrics } = deps;
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time until an answer was complete.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [metrics],
  });
  registerBacklogMetrics(metrics, ports.deliveries, ports.clock);
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.set('trust proxy', [...settings.trustedProxies]);
  app.use(createRequestId(ports.randomBytes));
  app.use(createRequestLog(ports.log, durations));
  app.use(createSecurityHeaders(publicOrigin.startsWith('https:')));
  app.use(rateLimits.byAddress);
  for (const handler of handlers) app.use(handler);
  app.use(() => {
    throw new RouteNotFoundError();
  });
  app.use(createErrorHandler(ports.log));
  return app;
}
