import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import type { AppDependencies } from '../app-dependencies.ts';
import { NotReadyError, RouteNotFoundError } from '../http-errors.ts';
import { defineRoute, type Route } from '../route.ts';

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** What an operator's tools ask. */
export function operationsRoutes({ metrics, checkReady, settings }: AppDependencies): Route[] {
  return [
    defineRoute({
      method: 'get',
      path: '/livez',
      summary: 'The process runs',
      access: 'public',
      answers: { 200: { description: '`ok`', schema: null } },
      handle: () => ({ text: 'ok', contentType: 'text/plain' }),
    }),

    defineRoute({
      method: 'get',
      path: '/readyz',
      summary: 'The service can work: its database answers',
      access: 'public',
      answers: { 200: { description: '`ok`; 503 when it cannot.', schema: null } },
      handle: async () => {
        await checkReady().catch((cause: unknown) => {
          throw new NotReadyError(cause);
        });
        return { text: 'ok', contentType: 'text/plain' };
      },
    }),

    defineRoute({
      method: 'get',
      path: '/metrics',
      summary: 'Prometheus metrics, with the bearer token METRICS_TOKEN',
      access: 'public',
      answers: { 200: { description: 'Prometheus text format.', schema: null } },
      handle: async (_input, { request }) => {
        if (!mayReadMetrics(request, settings)) throw new RouteNotFoundError();
        return { text: await metrics.metrics(), contentType: metrics.contentType };
      },
    }),
  ];
}

function mayReadMetrics(
  request: Request,
  { metricsToken, metricsForThisMachine }: AppDependencies['settings'],
): boolean {
  if (metricsToken !== null) {
    const given = /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1];
    return given !== undefined && timingSafeEqual(digest(given), digest(metricsToken));
  }
  // A proxy on this machine speaks for others, whether it says so or not: nothing but a token tells them apart.
  if (!metricsForThisMachine) return false;
  const isForwarded = request.get('x-forwarded-for') !== undefined || request.get('forwarded') !== undefined;
  return !isForwarded && LOOPBACK.test(request.socket.remoteAddress ?? '');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
