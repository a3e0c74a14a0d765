import type { RequestHandler, Response } from 'express';
import type { RandomBytes } from '../ports/clock.ts';
import { randomId } from '../ports/random-id.ts';

/** Gives every request an id of our own making: one from outside could forge lines of the log. */
export function createRequestId(randomBytes: RandomBytes): RequestHandler {
  return (_request, response, next) => {
    const requestId = randomId(randomBytes);
    response.locals['requestId'] = requestId;
    response.setHeader('X-Request-Id', requestId);
    next();
  };
}

export function requestIdOf(response: Response): string {
  return String(response.locals['requestId'] ?? '');
}
