import type {} from '../globals.ts';
import type { Check } from './check.ts';

const BASE = '/api/x_mioms_m365ticket/v1';

/** A field that the instance refused, and what kind of fault it is. */
export interface FieldIssue {
  field: string;
  code: string;
}

/** The instance refused, or did not answer (`status` 0). */
export class RequestError extends Error {
  readonly status: number;
  readonly detail: string;
  /** Cause and remedy, when the instance refused a step. */
  readonly check: Check | null;
  /** Fields that were refused; their words are said at the field. */
  readonly issues: readonly FieldIssue[];

  constructor(
    status: number,
    message: string,
    detail: string,
    { check = null, issues = [] }: { check?: Check | null; issues?: readonly FieldIssue[] } = {},
  ) {
    super(message);
    this.status = status;
    this.detail = detail;
    this.check = check;
    this.issues = issues;
  }
}

/**
 * Calls a resource of the app as the signed-in person and unwraps its `result`. A token that went stale is renewed once.
 * Errors: {@link RequestError}.
 */
export async function request<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const response = await sendWithFreshToken(method, path, body);
  const answer = await readJson(response);
  if (response.ok && answer['result'] !== undefined) return answer['result'] as T;
  const { message = '', detail = '' } = (answer['error'] ?? {}) as { message?: string; detail?: string | null };
  const more = { check: answer['check'] as Check | null, issues: answer['issues'] as FieldIssue[] };
  throw new RequestError(response.status, message, detail ?? '', {
    check: more.check ?? null,
    issues: more.issues ?? [],
  });
}

async function sendWithFreshToken(method: string, path: string, body: unknown): Promise<Response> {
  const response = await send(method, path, body);
  const fresh = response.headers.get('X-UserToken-Response');
  if (response.status !== 401 || fresh === null) return response;
  window.g_ck = fresh;
  return send(method, path, body);
}

async function send(method: string, path: string, body: unknown): Promise<Response> {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'Content-Type': 'application/json',
    'X-UserToken': window.g_ck ?? '',
  };
  const content = method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) };
  try {
    return await fetch(`${BASE}${path}`, { method, headers, credentials: 'same-origin', ...content });
  } catch {
    throw new RequestError(0, '', '');
  }
}

async function readJson(response: Response): Promise<Record<string, unknown>> {
  try {
    return (await response.json()) as Record<string, unknown>;
  } catch {
    throw new RequestError(response.status, '', '');
  }
}
