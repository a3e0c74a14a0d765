import type { ErrorAnswer } from '../../../src/http/schemas/error-answer.ts';
import { storage } from '../storage/storage.ts';
import { ApiError } from './api-error.ts';

export interface WriteOptions {
  method: 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  headers?: Record<string, string>;
}

let csrfToken: string | null = null;

/** Every write carries it; `GET /api/session` hands it out. */
export function rememberCsrfToken(token: string): void {
  csrfToken = token;
}

/** Reads JSON. Never repeats by itself: a page says what happened and lets a person try again. */
export function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  return send<T>(path, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) });
}

/** Changes something. `body` is sent as JSON. */
export function write<T>(path: string, { method, body, headers = {} }: WriteOptions): Promise<T> {
  return send<T>(path, {
    method,
    headers: {
      accept: 'application/json',
      ...(csrfToken === null ? {} : { 'x-csrf-token': csrfToken }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function send<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, credentials: 'same-origin', redirect: 'error' });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw unreachable();
  }
  leaveToAnother(response.headers.get('x-session-person'));
  if (response.ok) return readGoodAnswer<T>(response);
  throw await describeRefusal(response);
}

/** Another window has signed in anew: this one shows and holds what was somebody else's, and starts from the beginning. */
function leaveToAnother(person: string | null): void {
  if (person === null || storage.person === null || person === storage.person) return;
  window.location.replace('/');
  throw new ApiError('signed_out', { code: 'not_signed_in', message: 'Somebody else is signed in now.' });
}

async function readGoodAnswer<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T;
  try {
    return (await response.json()) as T;
  } catch {
    throw unreachable();
  }
}

async function describeRefusal(response: Response): Promise<ApiError> {
  const answer = (await response.json().catch(() => null)) as ErrorAnswer | null;
  if (answer?.error?.code === undefined) {
    // A proxy answers for a connector that is not there.
    if (response.status >= 500) return unreachable();
    return new ApiError(response.status === 401 ? 'signed_out' : 'answered', {
      code: `http_${response.status}`,
      message: response.statusText,
      status: response.status,
    });
  }
  return new ApiError(response.status === 401 ? 'signed_out' : 'answered', {
    code: answer.error.code,
    message: answer.error.message,
    requestId: answer.error.requestId,
    issues: answer.error.issues ?? [],
    status: response.status,
  });
}

function unreachable(): ApiError {
  return new ApiError('unreachable', { code: 'unreachable', message: 'The connector does not answer.' });
}
