import type { ErrorEnvelope, ResultEnvelope } from 'shared-types';

/** What a resource answers: an HTTP status and ServiceNow's own envelope around a result or an error. */
export interface Answer {
  status: number;
  body: ResultEnvelope<unknown> | DetailedError;
}

/** An error, with more beside it for the page: `check`, what the instance refused; `issues`, which fields are wrong. */
export type DetailedError = ErrorEnvelope & { check?: unknown; issues?: unknown };

/** A good answer. */
export function result(status: 200 | 201, value: unknown): Answer {
  return { status, body: { result: value } };
}

/** A refusal: `message` says what, `detail` says why and what to do. */
export function failure(
  status: number,
  message: string,
  detail: string | null,
): { status: number; body: ErrorEnvelope } {
  return { status, body: { error: { message, detail }, status: 'failure' } };
}
