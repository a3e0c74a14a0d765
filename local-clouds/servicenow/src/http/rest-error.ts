import type { Response } from 'express';

/** An error answer of the REST layer: status, and the two texts of ServiceNow's envelope. */
export class RestError extends Error {
  readonly status: number;
  readonly detail: string | null;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, message: string, detail: string | null = null, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.detail = detail;
    this.headers = headers;
  }
}

/**
 * No or bad credentials, expired token, web session without its token. A browser that is signed in and only lacks the
 * token is not challenged: it would ask the person for a password instead of telling the page (ours: no source).
 */
export function notAuthenticated(headers: Record<string, string> = {}): RestError {
  const challenge = 'X-UserToken-Response' in headers ? {} : { 'WWW-Authenticate': 'BASIC realm="Service-now"' };
  return new RestError(401, 'User Not Authenticated', 'Required to provide Auth information', {
    ...challenge,
    ...headers,
  });
}

/** An endpoint ACL failed, or the table is closed to web services. */
export function endpointRefused(): RestError {
  return new RestError(403, 'User Not Authorized', 'Failed API level ACL Validation');
}

/** The record does not exist, or the caller may not know that it does. */
export function recordNotFound(): RestError {
  return new RestError(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval");
}

/** A row or field ACL refused a write. */
export function writeRefused(operation: 'Insert' | 'Update' | 'Delete'): RestError {
  return new RestError(403, 'Operation Failed', `ACL Exception ${operation} Failed due to security constraints`);
}

export function unknownResource(): RestError {
  return new RestError(400, 'Requested URI does not represent any resource');
}

/** Wording not published (open): ours. */
export function methodNotSupported(method: string): RestError {
  return new RestError(405, 'Method not supported', `${method} method not supported for API`);
}

/** The envelope that every error shares, with its headers; the status code stays out of the body. */
export function sendRestError(response: Response, error: RestError): void {
  for (const [name, value] of Object.entries(error.headers)) response.setHeader(name, value);
  if (error.status === 401) {
    response.clearCookie('glide_user', { path: '/' });
    response.clearCookie('glide_user_session', { path: '/' });
  }
  sendJson(response, error.status, {
    error: { message: error.message, detail: error.detail },
    status: 'failure',
  });
}

/** The platform's spelling of the content type, which Express would normalise. */
export function sendJson(response: Response, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json;charset=UTF-8');
  response.end(JSON.stringify(body));
}
