import { gs } from '@servicenow/glide';
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { type Answer, failure } from '../domain/answer.ts';

/** The body as a JSON value, or the answer that says why it is none. */
export type JsonBody = { ok: true; value: unknown } | { ok: false; answer: Answer };

/** Reads and parses the body; it can be read once. */
export function readJsonBody(request: RESTAPIRequest): JsonBody {
  let text: string;
  try {
    text = String(request.body.dataString ?? '');
  } catch (problem) {
    // Over the instance's size limit, or not JSON by its content type. Only String() is safe on a platform exception.
    return { ok: false, answer: failure(400, 'The body could not be read', String(problem).slice(0, MOST_WORDS)) };
  }
  if (text.trim() === '') return { ok: false, answer: failure(400, NOT_JSON, 'body: is empty. Send a JSON object.') };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    // What the engine says quotes the body.
    return { ok: false, answer: failure(400, NOT_JSON, 'body: is not valid JSON. Send a JSON object.') };
  }
}

/** Of what the platform says. */
const MOST_WORDS = 500;

const NOT_JSON = 'The body is not JSON';

/** One value of a query parameter; the instance hands out lists. */
export function queryParameter(request: RESTAPIRequest, name: string): string | undefined {
  const value = request.queryParams?.[name] as unknown;
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined || first === null ? undefined : String(first);
}

/** A segment of the path. */
export function pathParameter(request: RESTAPIRequest, name: string): string {
  return String(request.pathParams?.[name] ?? '');
}

/**
 * Runs the work of a resource and writes its answer. The one place where answers are written and exceptions end: the
 * caller gets a reference, the log gets the reason.
 */
export function respond(response: RESTAPIResponse, work: () => Answer): void {
  let answer: Answer;
  try {
    answer = work();
  } catch (problem) {
    answer = unexpected(problem);
  }
  response.setStatus(answer.status);
  response.setContentType('application/json');
  // Written as text: the platform's own serialization may render whole numbers as 1.0.
  response.getStreamWriter().writeString(JSON.stringify(answer.body));
}

/** Logs what went wrong and gives the text that may leave the instance. */
export function reportUnexpected(problem: unknown): { message: string; detail: string } {
  const reference = gs.generateGUID();
  gs.error('Microsoft 365 Ticketing Connector, reference {0}: {1}', reference, String(problem));
  return {
    message: 'The app could not finish the request',
    detail: `Repeating it is safe. If it keeps failing, look for reference ${reference} in the system log.`,
  };
}

function unexpected(problem: unknown): Answer {
  const { message, detail } = reportUnexpected(problem);
  return failure(500, message, detail);
}
