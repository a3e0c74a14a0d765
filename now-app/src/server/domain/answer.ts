import type { ErrorEnvelope, ResultEnvelope } from 'shared-types';

/** What a resource answers: an HTTP status and ServiceNow's own envelope around a result or an error. */
export interface Answer {
  status: number;
  body: ResultEnvelope<unknown> | ErrorEnvelope;
}

/** A good answer. */
export function result(status: 200 | 201, value: unknown): Answer {
  return { status, body: { result: value } };
}

/** A refusal: `message` says what, `detail` says why and what to do. */
export function failure(status: number, message: string, detail: string | null): Answer {
  return { status, body: { error: { message, detail }, status: 'failure' } };
}
