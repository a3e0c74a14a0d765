import { DISCONNECTED } from 'shared-types';
import { readRetryAfter } from '../failures/read-retry-after.ts';
import { type Notice, notice } from '../notices.ts';
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
  if (status === 202) throw failure('throttled', answer, notice('instance_session_crowded'));
  if (status === 429) throw failure('throttled', answer, notice('instance_throttled'));
  if (status === 204 && answer.text === '') return undefined;
  if (!JSON_TYPES.includes(answer.contentType)) throw classifyForeignText(answer);
  const body = parse(answer);
  const problem = readErrorEnvelope(body);
  if (problem !== null || status >= 400) throw classifyError(answer, problem ?? NOTHING_SAID);
  return body;
}

/** The value inside ServiceNow's `result` envelope, or undefined. */
export function readResult(body: unknown): unknown {
  return typeof body === 'object' && body !== null ? (body as { result?: unknown }).result : undefined;
}

/** `sem_wait` of `Server-Timing: sem_wait;dur=12, sesh_wait;dur=0`: milliseconds, null when absent or `null`. */
export function readSemaphoreWait(serverTiming: string | null): number | null {
  const match = /(?:^|[,\s])sem_wait\s*;\s*dur=(\d+(?:\.\d+)?)/.exec(serverTiming ?? '');
  return match === null ? null : Number(match[1]);
}

/** An answer that is JSON, but not what was promised. */
export function unexpectedShape(answer: RawAnswer, problem: string): InstanceError {
  return failure('unexpected_answer', answer, notice('instance_unexpected_answer'), { problem });
}

function classifyRedirect(answer: RawAnswer): InstanceError {
  if (DEVELOPER_SITE.test(answer.header('location') ?? '')) {
    return failure('hibernating', answer, notice('instance_hibernating'));
  }
  return failure('sign_in_page', answer, notice('instance_redirected'));
}

function classifyForeignText(answer: RawAnswer): InstanceError {
  const { status } = answer;
  if (HIBERNATING.test(answer.text)) return failure('hibernating', answer, notice('instance_hibernating'));
  if (status === 401) return failure('unauthenticated', answer, notice('instance_unauthenticated'));
  if (status === 403) return failure('ip_blocked', answer, notice('instance_ip_blocked'));
  if (status >= 500) return failure('instance_error', answer, notice('instance_instance_error'));
  if (status < 300 && answer.contentType.includes('html'))
    return failure('sign_in_page', answer, notice('instance_sign_in_page'));
  return failure('unexpected_answer', answer, notice('instance_unexpected_answer'), {
    contentType: answer.contentType,
  });
}

function classifyError(answer: RawAnswer, problem: Problem): InstanceError {
  const said = quote(problem);
  const details = { message: problem.message, detail: problem.detail };
  const tell = (kind: Told) => {
    const words = said === '' ? notice(`instance_${kind}`) : notice(`instance_${kind}_said`, { said });
    return failure(kind, answer, words, details);
  };
  switch (answer.status) {
    case 400:
      if (problem.message.includes('does not represent any resource')) {
        return failure('app_missing', answer, notice('instance_app_missing'), details);
      }
      return tell('rejected');
    case 401:
      return failure('unauthenticated', answer, notice('instance_unauthenticated'), details);
    case 403:
      if (problem.code === DISCONNECTED)
        return failure('disconnected', answer, notice('connection_disconnected'), details);
      return tell('forbidden');
    case 404:
      return failure('not_found', answer, notice('instance_not_found'), details);
    case 409:
      return tell('conflict');
  }
  // 200 with an error beside the result: the instance ran out of time while it was already answering.
  const failed = answer.status >= 500 || answer.status < 300;
  return tell(failed ? 'instance_error' : 'unexpected_answer');
}

/** Failures whose notice can hold what the instance said. */
type Told = 'rejected' | 'forbidden' | 'conflict' | 'instance_error' | 'unexpected_answer';

function parse(answer: RawAnswer): unknown {
  try {
    return JSON.parse(answer.text);
  } catch {
    if (answer.status >= 500) throw failure('instance_error', answer, notice('instance_instance_error'));
    throw failure('unexpected_answer', answer, notice('instance_answer_cut'));
  }
}

/** What stands in the platform's envelope around an error; the app adds a code where the status does not tell. */
interface Problem {
  message: string;
  detail: string;
  code: string;
}

const NOTHING_SAID: Problem = { message: '', detail: '', code: '' };

function readErrorEnvelope(body: unknown): Problem | null {
  if (typeof body !== 'object' || body === null) return null;
  const { error } = body as { error?: unknown };
  if (error === undefined || error === null) return null;
  if (typeof error !== 'object') return { ...NOTHING_SAID, message: String(error) };
  const { message, detail, code } = error as Partial<Record<keyof Problem, unknown>>;
  return { message: textOf(message), detail: textOf(detail), code: textOf(code) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Words of the other side for people here: short, one line, without control characters; empty when it said nothing. */
function quote({ message, detail }: Problem): string {
  const words = [message, detail].filter((part) => part.trim() !== '').join(' – ');
  const line = words.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
  return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}

function failure(
  kind: InstanceFailure,
  answer: RawAnswer,
  words: Notice,
  details: Record<string, unknown> = {},
): InstanceError {
  return new InstanceError(kind, words, {
    httpStatus: answer.status,
    retryAfterSeconds: readRetryAfter(answer.header('retry-after'), answer.receivedAt),
    transactionId: answer.header('x-transaction-id'),
    details,
  });
}
