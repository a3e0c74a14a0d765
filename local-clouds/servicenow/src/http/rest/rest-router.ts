import type { Request, Response } from 'express';
import { answerTestSuiteApi, matchTestSuiteRoute, type TestRunner } from '../../atf/test-suite-api.ts';
import { requireCaller } from '../authenticate-request.ts';
import type { Platform } from '../platform.ts';
import { RestError, recordNotFound, sendJson, sendRestError, unknownResource } from '../rest-error.ts';
import { type ProgressTrackers, progressJson } from '../sdk/progress-trackers.ts';
import { answerChangeApi, matchChangeRoute } from './change-api.ts';
import type { RateLimits } from './rate-limits.ts';
import { answerScriptedRest } from './scripted-rest.ts';
import { findScriptedRoutes } from './scripted-routes.ts';
import { answerTableApi, matchTableRoute } from './table-api.ts';

/** Everything below `/api/`. What goes wrong leaves as the platform's error envelope. */
export function restRouter(
  platform: Platform,
  rateLimits: RateLimits,
  trackers: ProgressTrackers,
  testRunner: TestRunner,
) {
  return async (request: Request, response: Response): Promise<void> => {
    try {
      await route(platform, rateLimits, trackers, testRunner, request, response);
    } catch (error) {
      if (response.headersSent) throw error;
      sendRestError(response, error instanceof RestError ? error : unexpected(platform, error));
    } finally {
      // What is left unread of a refused body would block the connection.
      request.resume();
    }
  };
}

async function route(
  platform: Platform,
  rateLimits: RateLimits,
  trackers: ProgressTrackers,
  testRunner: TestRunner,
  request: Request,
  response: Response,
): Promise<void> {
  const { path } = request;
  const table = matchTableRoute(path);
  if (table !== null) return answerTableApi(platform, rateLimits, table, request, response);
  const change = matchChangeRoute(path);
  if (change !== null) return answerChangeApi(platform, rateLimits, change, request, response);
  const suite = matchTestSuiteRoute(path);
  if (suite !== null) return answerTestSuiteApi(platform, trackers, testRunner, suite, request, response);
  const progressId = /^\/api\/sn_cicd\/progress\/([^/]+)$/.exec(path)?.[1];
  if (progressId !== undefined) return answerProgress(platform, trackers, progressId, request, response);
  const routes = findScriptedRoutes(platform.store, path);
  if (routes.length === 0) throw unknownResource();
  return answerScriptedRest(platform, rateLimits, routes, request, response);
}

function answerProgress(
  platform: Platform,
  trackers: ProgressTrackers,
  id: string,
  request: Request,
  response: Response,
): void {
  requireCaller(platform, request, response);
  response.locals['signedIn'] = true;
  const progress = trackers.find(id);
  if (progress === null) throw recordNotFound();
  sendJson(response, 200, { result: progressJson(progress) });
}

function unexpected(platform: Platform, error: unknown): RestError {
  const text = error instanceof Error ? error.message : String(error);
  platform.log.write('error', 'REST', error instanceof Error ? (error.stack ?? text) : text);
  const advice = 'Check logs for error trace or enable glide.rest.debug property to verify REST request processing';
  return new RestError(500, text, `${text} ${advice}`);
}
