import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { TestRunner } from '../atf/test-suite-api.ts';
import type { FaultPlan } from '../faults/fault-plan.ts';
import { injectFault } from '../faults/inject-fault.ts';
import { twinRouter } from '../faults/twin-router.ts';
import { messagePage } from '../pages/page.ts';
import { pageRouter } from '../pages/page-router.ts';
import { ipAccessControl } from './ip-access-control.ts';
import { answerAngular, logIn, logOut, showLogin } from './login-endpoints.ts';
import { decideConsent, showConsent, showOAuthLogin } from './oauth/authorize-endpoint.ts';
import { revokeToken } from './oauth/revoke-endpoint.ts';
import { answerTokenRequest } from './oauth/token-endpoint.ts';
import type { Platform } from './platform.ts';
import { createRateLimits } from './rest/rate-limits.ts';
import { restRouter } from './rest/rest-router.ts';
import { answerXmlHttp, type UninstallApplication } from './sdk/apps-ajax-processor.ts';
import { createProgressTrackers } from './sdk/progress-trackers.ts';
import { type InstallApplication, receivePackage } from './sdk/upload-processor.ts';
import { transactionHeaders } from './transaction-headers.ts';

/** How applications come and go. */
export interface Applications {
  install: InstallApplication;
  uninstall: UninstallApplication;
}

/** All addresses of the instance. `faults` null: `/_twin/*` does not exist. */
export function instanceApp(
  platform: Platform,
  applications: Applications,
  testRunner: TestRunner,
  faults: FaultPlan | null,
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(transactionHeaders(platform.sessions, (response) => response.locals['semaphoreWait'] ?? 0));
  if (faults !== null) {
    app.use(injectFault(faults, platform.clock));
    app.use('/_twin', twinRouter(platform, faults));
  }
  app.use(ipAccessControl(platform.store));
  const trackers = createProgressTrackers();
  const rateLimits = createRateLimits(platform.store, platform.clock);
  app.use('/api', withFullPath(restRouter(platform, rateLimits, trackers, testRunner)));
  app.get('/login.do', (request, response) => showLogin(platform, request, response));
  app.post('/login.do', (request, response) => logIn(platform, request, response));
  app.all('/logout.do', (request, response) => logOut(platform, request, response));
  app.post('/angular.do', (request, response) => answerAngular(platform, request, response));
  app.get('/oauth_auth.do', (request, response) => showConsent(platform, request, response));
  app.post('/oauth_auth.do', (request, response) => decideConsent(platform, request, response));
  app.get('/oauth_login.do', (request, response) => showOAuthLogin(platform, request, response));
  app.post('/oauth_token.do', (request, response) => answerTokenRequest(platform, request, response));
  app.get('/oauth_revoke_token.do', (request, response) => revokeToken(platform, request, response));
  app.post('/oauth_revoke_token.do', (request, response) => revokeToken(platform, request, response));
  app.post('/sn_appclient_upload_processor.do', (request, response) =>
    receivePackage(platform, trackers, applications.install, request, response),
  );
  app.post('/xmlhttp.do', (request, response) =>
    answerXmlHttp(platform, trackers, applications.uninstall, request, response),
  );
  app.use(pageRouter(platform));
  app.use((_request: Request, response: Response) =>
    messagePage(response, 404, { title: 'Page not found', text: 'The page you are looking for could not be found.' }),
  );
  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    platform.log.write('error', 'HTTP', error instanceof Error ? (error.stack ?? error.message) : String(error));
    if (response.headersSent) return next(error);
    messagePage(response, 500, {
      title: 'Something went wrong',
      text: 'The instance could not answer this request.',
      hint: 'The reason is in its system log.',
    });
  });
  return app;
}

/** A mounted handler sees paths without the mount; REST rules speak of whole ones. */
function withFullPath(handler: (request: Request, response: Response) => Promise<void>) {
  return (request: Request, response: Response): Promise<void> => {
    request.url = request.originalUrl;
    return handler(request, response);
  };
}
