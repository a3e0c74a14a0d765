import type { RequestHandler, Response } from 'express';
import type { Histogram } from 'prom-client';
import type { Log } from '../ports/log.ts';
import { requestIdOf } from './request-id.ts';

/** Methods that make a series of their own; anybody may send any other. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Names the route of a request for log and metrics: the pattern, so that ids do not become names. */
export function nameRoute(response: Response, route: string): void {
  response.locals['route'] = route;
}

/** Names who asks, for the log. */
export function namePerson(response: Response, person: { tenantId: string; objectId: string }): void {
  response.locals['tenantId'] = person.tenantId;
  response.locals['objectId'] = person.objectId;
}

/** One line and one measurement a request. Never the query, which can carry a code, nor headers or bodies. */
export function createRequestLog(log: Log, durations: Histogram<'method' | 'route' | 'status'>): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const { method, path } = request;
    response.once('close', () => {
      const durationMs = Math.round(performance.now() - startedAt);
      const { route = 'other', tenantId, objectId } = response.locals;
      const status = response.writableFinished ? response.statusCode : 499;
      durations.observe(
        { method: METHODS.has(method) ? method : 'other', route: String(route), status: String(status) },
        durationMs / 1000,
      );
      const facts = { requestId: requestIdOf(response), method, path, route, status, durationMs, tenantId, objectId };
      log.info(facts, 'Answered a request.');
    });
    next();
  };
}
