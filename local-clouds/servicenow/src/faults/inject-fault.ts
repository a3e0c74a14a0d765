import { setTimeout as delay } from 'node:timers/promises';
import type { NextFunction, Request, Response } from 'express';
import type { InstanceClock } from '../http/instance-clock.ts';
import { sendAccessRestricted } from '../http/ip-access-control.ts';
import { rateLimitExceeded } from '../http/rest/rate-limits.ts';
import { RestError, sendJson, sendRestError } from '../http/rest-error.ts';
import { sendLoginPage } from '../pages/login-page.ts';
import type { Fault, FaultPlan } from './fault-plan.ts';

/** Lets a waiting fault hit the request: answers in its place, spoils the answer, or holds it up. */
export function injectFault(plan: FaultPlan, clock: InstanceClock) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const fault = request.path.startsWith('/_twin/') ? null : plan.take(request.method, request.path);
    switch (fault?.kind) {
      case undefined:
        return next();
      case 'slow':
        await delay(fault?.milliseconds);
        return next();
      case 'sem-wait':
        response.locals['semaphoreWait'] = fault?.milliseconds;
        return next();
      case 'drop-after-commit':
        dropAnswer(response);
        return next();
      case 'truncated':
        truncateAnswer(response);
        return next();
    }
    request.resume();
    if (fault !== null) answerInPlace(fault, clock, request, response);
  };
}

function answerInPlace(fault: Fault, clock: InstanceClock, request: Request, response: Response): void {
  switch (fault.kind) {
    case 'rate-limit':
      sendRateLimit(fault, clock, response);
      break;
    case 'server-error':
      sendRestError(response, new RestError(fault.status, 'Transaction failed', 'Check logs for error trace'));
      break;
    case 'hibernating':
      sendHtml(response, 200, HIBERNATING);
      break;
    case 'sign-in-page':
      sendLoginPage(response, { session: null, goTo: '/home.do', error: null });
      break;
    case 'sso-redirect':
      redirectToIdentityProvider(request, response);
      break;
    case 'ip-filter':
      sendAccessRestricted(request, response);
      break;
    default:
      sendJson(response, 202, { result: { status: 'accepted' } });
  }
}

function redirectToIdentityProvider(request: Request, response: Response): void {
  const relay = new URLSearchParams({ SAMLRequest: 'local-instance', RelayState: request.originalUrl });
  response.redirect(302, `https://login.example.com/saml2?${relay}`);
}

function sendRateLimit(fault: Fault, clock: InstanceClock, response: Response): void {
  const reset = Math.floor(clock.now().getTime() / 1000) + fault.retryAfter;
  response.setHeader('X-RateLimit-Limit', '100');
  response.setHeader('X-RateLimit-Reset', String(reset));
  response.setHeader('X-RateLimit-Rule', 'f'.repeat(32));
  sendRestError(response, rateLimitExceeded(100, 'Scripted REST API', fault.retryAfter));
}

/** The work is done and stored; the connection breaks before the first byte of the answer. */
function dropAnswer(response: Response): void {
  const drop = (): Response => {
    response.socket?.destroy();
    return response;
  };
  response.writeHead = drop;
  response.write = (() => true) as typeof response.write;
  response.end = drop as typeof response.end;
}

/** Sends half of the body in a chunked answer and breaks off. */
function truncateAnswer(response: Response): void {
  const end = response.end;
  response.end = function half(this: Response, chunk?: unknown) {
    if (typeof chunk !== 'string' || chunk.length < 2) return Reflect.apply(end, this, [chunk]);
    this.removeHeader('Content-Length');
    this.write(chunk.slice(0, Math.floor(chunk.length / 2)), () => this.socket?.destroy());
    return this;
  } as typeof response.end;
}

function sendHtml(response: Response, status: number, page: string): void {
  response.status(status).setHeader('Content-Type', 'text/html;charset=UTF-8');
  response.end(page);
}

const HIBERNATING = `<!DOCTYPE html>
<html lang="en"><head><title>Instance Hibernating page</title></head>
<body><h1>Your instance is hibernating</h1><p>Sign in to the developer site to wake it up.</p></body></html>
`;
