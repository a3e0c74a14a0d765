import { DOORBELL_ID_HEADER, DOORBELL_SIGNATURE_HEADER, DOORBELL_TIMESTAMP_HEADER } from 'shared-types';
import { z } from 'zod';
import { acceptRing, RingRejectedError } from '../../sync/accept-ring.ts';
import type { AppDependencies } from '../app-dependencies.ts';
import { defineRoute, type Route } from '../route.ts';

/** A ring is an empty object and nothing else. */
const RING_LIMIT_BYTES = 1024;

/** Where an instance rings after a ticket changed. Its signature is its only credential. */
export function doorbellRoute({ ports }: AppDependencies): Route {
  return defineRoute({
    method: 'post',
    path: '/servicenow/doorbell/{connectionId}',
    summary: 'An instance says that something changed (Standard Webhooks signature)',
    access: 'public',
    params: z.strictObject({ connectionId: z.string().max(100) }),
    rawBody: true,
    bodyLimit: RING_LIMIT_BYTES,
    answers: { 204: { description: 'Heard, also when heard before.', schema: null } },
    handle: async ({ params, body }, { request }) => {
      if (!/^[0-9a-f-]{32,36}$/.test(params.connectionId)) throw new RingRejectedError();
      await acceptRing(ports, {
        connectionId: params.connectionId,
        headers: {
          id: request.get(DOORBELL_ID_HEADER),
          timestamp: request.get(DOORBELL_TIMESTAMP_HEADER),
          signature: request.get(DOORBELL_SIGNATURE_HEADER),
        },
        rawBody: body as unknown as Uint8Array,
      });
      return { status: 204 };
    },
  });
}
