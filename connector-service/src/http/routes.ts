import type { AppDependencies } from './app-dependencies.ts';
import type { Route } from './route.ts';
import { auditRoutes } from './routes/audit-routes.ts';
import { connectionRoutes } from './routes/connection-routes.ts';
import { doorbellRoute } from './routes/doorbell-route.ts';
import { improvementActionRoutes } from './routes/improvement-action-routes.ts';
import { oauthCallbackRoute } from './routes/oauth-callback-route.ts';
import { openApiRoute } from './routes/openapi-route.ts';
import { operationsRoutes } from './routes/operations-routes.ts';
import { sessionRoutes } from './routes/session-routes.ts';
import { settingsRoutes } from './routes/settings-routes.ts';
import { ticketEventsRoute } from './routes/ticket-events-route.ts';
import { ticketExportRoute } from './routes/ticket-export-route.ts';
import { ticketRoutes } from './routes/ticket-routes.ts';
import type { SessionCookie } from './session-cookie.ts';
import { SessionStreams } from './session-streams.ts';
import type { SignInCookie } from './sign-in-cookie.ts';

/** The table of all routes. Within one path pattern the first match wins, so fixed names stand before `{id}`. */
export function createRoutes(deps: AppDependencies, cookie: SessionCookie, signInCookie: SignInCookie): Route[] {
  const streams = new SessionStreams({ isOver: (session) => cookie.isOver(session), stopping: deps.stopping });
  const routes = [
    ...sessionRoutes(deps, { cookie, signInCookie, streams }),
    ...auditRoutes(deps),
    ...connectionRoutes(deps),
    oauthCallbackRoute(deps, cookie),
    ...improvementActionRoutes(deps),
    ticketEventsRoute(deps, streams),
    ticketExportRoute(deps),
    ...ticketRoutes(deps),
    ...settingsRoutes(deps),
    doorbellRoute(deps),
    ...operationsRoutes(deps),
  ];
  return [...routes, openApiRoute(routes, deps.ports.addresses.publicUrl)];
}
