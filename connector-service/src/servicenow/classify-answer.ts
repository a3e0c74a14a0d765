import { InstanceError, type InstanceFailure } from '../ports/instance-errors.ts';
import type { RawAnswer } from './send-request.ts';

/** Media types an instance sends JSON as. */
const JSON_TYPES = ['application/json', 'text/json'];
const HIBERNATING = /instance is hibernating|instance hibernating page|instance is currently offline/i;
const DEVELOPER_SITE = /^https:\/\/developer\.servicenow\.com(\/|$)/i;

/**
 * Reads an answer in the order in which it can be trusted: content type first, then shape, then status.
 *
 * @returns the parsed JSON of a good answer; `undefined` for an empty 204
 * @throws InstanceError for everything else
 */
export function readJson(answer: RawAnswer): unknown {
  const { status } = answer;
  if (status >= 300 && status < 400) throw classifyRedirect(answer);
  if (status === 202) throw failure('throttled', answer, MESSAGES.crowdedSession);
  if (status === 429) throw failure('throttled', answer, MESSAGES.throttled);
  if (status === 204 && answer.text === '') return undefined;
  if (!JSON_TYPES.includes(answer.contentType)) throw classifyForeignText(answer);
  const body = parse(answer);
  const problem = readErrorEnvelope(body);
  if (problem !== null || status >= 400) throw classifyError(answer, problem ?? { message: '', detail: '' });
  return body;
}

/** The value inside ServiceNow's `result` envelope, or undefined. */
export function readResult(body: unknown): unknown {
  return typeof body === 'object' && body !== null ? (body as { result?: unknown }).result : undefined;
}

/** Seconds or an HTTP date, as seconds from now; null when absent or senseless. */
export function readRetryAfter(value: string | null, now: Date): number | null {
  if (value === null) return null;
  if (/^\d{1,6}$/.test(value.trim())) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now.getTime()) / 1000));
}

/** `sem_wait` of `Server-Timing: sem_wait;dur=12, sesh_wait;dur=0`: milliseconds, null when absent or `null`. */
export function readSemaphoreWait(serverTiming: string | null): number | null {
  const match = /(?:^|[,\s])sem_wait\s*;\s*dur=(\d+(?:\.\d+)?)/.exec(serverTiming ?? '');
  return match === null ? null : Number(match[1]);
}

/** An answer that is JSON, but not what was promised. */
export function unexpectedShape(answer: RawAnswer, problem: string): InstanceError {
  return failure('unexpected_answer', answer, MESSAGES.shape, { problem });
}

function classifyRedirect(answer: RawAnswer): InstanceError {
  if (DEVELOPER_SITE.test(answer.header('location') ?? '')) {
    return failure('hibernating', answer, MESSAGES.hibernating);
  }
  return failure('sign_in_page', answer, MESSAGES.redirect);
}

function classifyForeignText(answer: RawAnswer): InstanceError {
  const { status } = answer;
  if (HIBERNATING.test(answer.text)) return failure('hibernating', answer, MESSAGES.hibernating);
  if (status === 401) return failure('unauthenticated', answer, MESSAGES.unauthenticated);
  if (status === 403) return failure('ip_blocked', answer, MESSAGES.ipBlocked);
  if (status >= 500) return failure('instance_error', answer, MESSAGES.instanceError);
  if (status < 300 && answer.contentType.includes('html')) return failure('sign_in_page', answer, MESSAGES.signInPage);
  return failure('unexpected_answer', answer, MESSAGES.shape, { contentType: answer.contentType });
}

function classifyError(answer: RawAnswer, problem: { message: string; detail: string }): InstanceError {
  const said = quote(problem);
  const details = { message: problem.message, detail: problem.detail };
  switch (answer.status) {
    case 400:
      if (problem.message.includes('does not represent any resource')) {
        return failure('app_missing', answer, MESSAGES.appMissing, details);
      }
      return failure(
        'rejected',
        answer,
        `The instance refused the request: ${said} Correct it and try again.`,
        details,
      );
    case 401:
      return failure('unauthenticated', answer, MESSAGES.unauthenticated, details);
    case 403:
      return failure('forbidden', answer, `${MESSAGES.forbidden} It said: ${said}`, details);
    case 404:
      return failure('not_found', answer, MESSAGES.notFound, details);
    case 409:
      return failure('conflict', answer, `${MESSAGES.conflict} It said: ${said}`, details);
  }
  // 200 with an error beside the result: the instance ran out of time while it was already answering.
  if (answer.status >= 500 || answer.status < 300) {
    return failure('instance_error', answer, `${MESSAGES.instanceError} It said: ${said}`, details);
  }
  return failure('unexpected_answer', answer, `${MESSAGES.shape} It said: ${said}`, details);
}

function parse(answer: RawAnswer): unknown {
  try {
    return JSON.parse(answer.text);
  } catch (cause) {
    if (answer.status >= 500) throw failure('instance_error', answer, MESSAGES.instanceError);
    throw failure('unexpected_answer', answer, MESSAGES.cut, { cause: String(cause).slice(0, 80) });
  }
}

function readErrorEnvelope(body: unknown): { message: string; detail: string } | null {
  if (typeof body !== 'object' || body === null) return null;
  const { error } = body as { error?: unknown };
  if (error === undefined || error === null) return null;
  if (typeof error !== 'object') return { message: String(error), detail: '' };
  const { message, detail } = error as { message?: unknown; detail?: unknown };
  return { message: textOf(message), detail: textOf(detail) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Words of the other side for people here: short, one line, without control characters. */
function quote({ message, detail }: { message: string; detail: string }): string {
  const words = [message, detail].filter((part) => part.trim() !== '').join(' – ');
  const line = words.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
  if (line === '') return 'nothing more.';
  return line.length > 500 ? `“${line.slice(0, 500)}…”.` : `“${line}”.`;
}

function failure(
  kind: InstanceFailure,
  answer: RawAnswer,
  publicMessage: string,
  details: Record<string, unknown> = {},
): InstanceError {
  return new InstanceError(kind, publicMessage, {
    httpStatus: answer.status,
    retryAfterSeconds: readRetryAfter(answer.header('retry-after'), new Date()),
    transactionId: answer.header('x-transaction-id'),
    details,
  });
}

const MESSAGES = {
  throttled:
    'The instance has more requests than it takes at a time (429). Delivery slows down and goes on by itself; when it ' +
    'stays so, ask the ServiceNow admin for the rate limit rules of the integration user.',
  crowdedSession:
    'The instance put the request aside (202) and may never act on it. It is repeated by itself under the same ' +
    'correlation id.',
  hibernating:
    'The instance is hibernating, as developer instances do after a while. Wake it at https://developer.servicenow.com; ' +
    'delivery goes on by itself.',
  signInPage:
    'The instance answered with a web page, usually a sign-in page, where its API belongs. Check that the address is ' +
    'that of the instance and that single sign-on does not stand before its API.',
  redirect:
    'The instance sent the request on to another address, usually that of a single sign-on provider. Exclude the ' +
    "instance's API from single sign-on, or correct the address.",
  unauthenticated:
    'The instance does not accept the access token. It is renewed by itself; when that fails, authorize again on the ' +
    'ServiceNow settings page.',
  forbidden:
    'The instance knows the integration user, but does not let it use the app. Give it the role ' +
    'x_mioms_m365ticket.integration, and let the installation checklist validate the integration user.',
  ipBlocked:
    'The instance refused the connection before its API was reached (403): usually its IP address access control. ' +
    'Allow the outgoing address of this service under System Security > IP Address Access Control.',
  appMissing:
    'The app Microsoft 365 Ticketing Connector is not installed or not active on this instance. Install it from the ' +
    'ServiceNow Store and finish its installation checklist.',
  notFound: 'The instance does not have this ticket, or does not let the integration user see it.',
  conflict:
    'The instance already has another task under this correlation id, so this one was not created. Create a new ticket ' +
    'with the changed content.',
  instanceError:
    'The instance failed to process the request. It is repeated by itself; when it stays so, the ServiceNow admin finds ' +
    'the cause in the system log.',
  cut:
    'The answer of the instance is cut short or is not JSON. The request is repeated by itself; when it stays so, look ' +
    'for a gateway between this service and the instance.',
  shape:
    'The instance answered something else than the app promises. Check that the address is that of the instance and ' +
    'that the app there has a version this service knows.',
} as const;
