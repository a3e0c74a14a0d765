import type { ErrorRequestHandler } from 'express';
import { ISSUES_SHOWN } from 'shared-types';
import { ConnectorError } from '../errors.ts';
import type { Log } from '../ports/log.ts';
import {
  BodyTooLargeError,
  MalformedAddressError,
  MalformedBodyError,
  MethodNotAllowedError,
  TooManyRequestsError,
  UnsupportedMediaTypeError,
} from './http-errors.ts';
import { IssueList } from './issue-list.ts';
import { requestIdOf } from './request-id.ts';
import type { ApiIssue, ErrorAnswer } from './schemas/error-answer.ts';

/** Of the sentence about the whole; ours are shorter. */
const LONGEST_MESSAGE = 1_000;

/** The last middleware: every error becomes one shape. What was not raised on purpose says nothing about itself. */
export function createErrorHandler(log: Log): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (raised: unknown, request, response, _next) => {
    const error = translateExpressError(raised);
    const requestId = requestIdOf(response);
    const status = error instanceof ConnectorError ? error.status : 500;
    if (status >= 500) log.error({ requestId, path: request.path, err: raised }, 'A request failed.');
    if (response.headersSent) {
      // Too late for an answer: breaking off tells the client that it has only a part.
      response.destroy();
      return;
    }
    if (error instanceof MethodNotAllowedError) response.setHeader('Allow', error.allowed.join(', '));
    const retryAfterSeconds = retryAfterOf(error);
    if (retryAfterSeconds !== null) response.setHeader('Retry-After', String(retryAfterSeconds));
    response.setHeader('Cache-Control', 'no-store');
    response.status(status).json(toErrorAnswer(error, requestId));
  };
}

export function toErrorAnswer(error: unknown, requestId: string): ErrorAnswer {
  if (!(error instanceof ConnectorError)) {
    const message = `Something failed here, and nothing was changed knowingly. Try again; if it stays so, report the request id ${requestId}.`;
    return { error: { code: 'internal_error', message, requestId } };
  }
  const { code, publicMessage } = error;
  // A use case judges all of what was sent; an answer is bounded whoever found the problems.
  const message = publicMessage.slice(0, LONGEST_MESSAGE);
  const issues = (error as { issues?: unknown }).issues;
  return { error: { code, message, requestId, ...(Array.isArray(issues) ? { issues: bound(issues) } : {}) } };
}

function bound(issues: readonly ApiIssue[]): ApiIssue[] {
  const alreadyBound = issues.length <= ISSUES_SHOWN + 1 && issues.at(-1)?.code === 'more';
  if (alreadyBound) return [...issues];
  const list = new IssueList('request');
  for (const issue of issues) list.add(() => issue);
  return list.issues;
}

function retryAfterOf(error: unknown): number | null {
  if (error instanceof TooManyRequestsError) return error.retryAfterSeconds;
  const seconds = (error as { retryAfterSeconds?: unknown }).retryAfterSeconds;
  return typeof seconds === 'number' ? seconds : null;
}

/** Express and its body parser raise errors with a `type` or a `status`. */
function translateExpressError(error: unknown): unknown {
  if (error instanceof ConnectorError || !(error instanceof Error)) return error;
  const { type, status, limit } = error as { type?: unknown; status?: unknown; limit?: number };
  switch (type) {
    case 'entity.too.large':
      return new BodyTooLargeError(limit);
    case 'entity.parse.failed':
    case 'request.size.invalid':
    case 'request.aborted':
      return new MalformedBodyError();
    case 'charset.unsupported':
    case 'encoding.unsupported':
      return new UnsupportedMediaTypeError();
  }
  return error instanceof URIError || status === 400 ? new MalformedAddressError() : error;
}
