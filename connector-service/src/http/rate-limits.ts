import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { TooManyRequestsError } from './http-errors.ts';
import type { Session } from './session-cookie.ts';

const WINDOW_MS = 60_000;
/** Several people share an address, many more a tenant. */
const ADDRESS_FACTOR = 2;
const TENANT_FACTOR = 5;

/** Limits in the memory of one process: N processes admit N times as much. */
export interface RateLimits {
  /** For every request, signed in or not. */
  byAddress: RequestHandler;
  /** For signed-in requests: the person first, then the tenant. */
  bySession: RequestHandler[];
}

export function createRateLimits(requestsPerMinute: number, sessionOf: (request: Request) => Session): RateLimits {
  const limiter = (factor: number, keyOf: (request: Request) => string) =>
    rateLimit({
      windowMs: WINDOW_MS,
      limit: requestsPerMinute * factor,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      keyGenerator: keyOf,
      handler: (_request, _response, next) => next(new TooManyRequestsError(WINDOW_MS / 1000)),
    });
  return {
    // Express derives the address by the proxies that are named; a forged header changes nothing.
    byAddress: limiter(ADDRESS_FACTOR, (request) => ipKeyGenerator(request.ip ?? 'unknown')),
    bySession: [
      limiter(1, (request) => {
        const { tenantId, objectId } = sessionOf(request).person;
        return `${tenantId}/${objectId}`;
      }),
      limiter(TENANT_FACTOR, (request) => sessionOf(request).person.tenantId),
    ],
  };
}
