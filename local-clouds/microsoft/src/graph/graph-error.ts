import { randomUUID } from 'node:crypto';
import type { Response } from 'express';

/** Ends a request with Graph's error envelope. `date` is the time of the twin. */
export function sendGraphError(response: Response, status: number, code: string, message: string, date: Date): void {
  const requestId = randomUUID();
  const innerError = { date: date.toISOString().slice(0, 19), 'request-id': requestId, 'client-request-id': requestId };
  response.status(status).set('request-id', requestId).json({ error: { code, message, innerError } });
}

/** A request that Graph answers with 400. */
export class BadRequest extends Error {}
