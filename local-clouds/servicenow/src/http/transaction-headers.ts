import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { WebSessions } from './web-sessions.ts';

/**
 * The headers of every answer of an instance. `Server-Timing` tells how long the request waited for one of the
 * instance's threads and for its session: clients slow down by it.
 *
 * @param semaphoreWait Milliseconds to report as waited for a thread; a fault may raise it.
 */
export function transactionHeaders(sessions: WebSessions, semaphoreWait: (response: Response) => number) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const writeHead = response.writeHead;
    response.removeHeader('X-Powered-By');
    response.setHeader('Server', 'ServiceNow');
    response.setHeader('X-Transaction-ID', randomBytes(6).toString('hex'));
    const startedAt = performance.now();
    response.writeHead = function withTimings(this: Response, ...head: unknown[]) {
      const wall = Math.round(performance.now() - startedAt);
      this.setHeader('Server-Timing', `wall;dur=${wall}, sem_wait;dur=${semaphoreWait(this)}, sesh_wait;dur=0`);
      const isLoggedIn = this.locals['signedIn'] === true || sessions.find(request)?.userId != null;
      this.setHeader('X-Is-Logged-In', String(isLoggedIn));
      return Reflect.apply(writeHead, this, head);
    } as typeof response.writeHead;
    next();
  };
}
