import { ConnectorError } from '../errors.ts';
import { rolesThatMay } from './permissions.ts';
import type { ApiIssue } from './schemas/error-answer.ts';
import type { Permission } from './schemas/session.ts';

export class NotSignedInError extends ConnectorError {
  readonly code = 'not_signed_in';
  readonly status = 401;

  constructor() {
    super('You are not signed in, or your session has ended. Sign in again; what you typed is kept by the page.');
  }
}

export class NotPermittedError extends ConnectorError {
  readonly code = 'not_permitted';
  readonly status = 403;

  constructor(permission: Permission) {
    const roles = rolesThatMay(permission).join(' or ');
    super(`Your directory roles do not allow this. Ask an administrator of your tenant for the role ${roles}.`, {
      details: { permission },
    });
  }
}

/** The request did not come from a page of this service. */
export class ForeignRequestError extends ConnectorError {
  readonly code = 'foreign_request';
  readonly status = 403;

  constructor(reason: 'origin' | 'fetch_site' | 'csrf_token') {
    super(
      'This request does not come from a page of this service. Load the page again and repeat; a client sends the ' +
        '`csrfToken` of GET /api/session as X-CSRF-Token.',
      { details: { reason } },
    );
  }
}

export class InvalidRequestError extends ConnectorError {
  readonly code = 'request_invalid';
  readonly status = 400;
  readonly issues: readonly ApiIssue[];

  constructor(issues: readonly ApiIssue[]) {
    super('The request cannot be accepted. Correct the fields that are named.', { details: { issues } });
    this.issues = issues;
  }
}

export class MalformedBodyError extends ConnectorError {
  readonly code = 'body_malformed';
  readonly status = 400;

  constructor() {
    super('The body is not valid JSON. Send a JSON object in UTF-8.');
  }
}

export class MalformedAddressError extends ConnectorError {
  readonly code = 'address_malformed';
  readonly status = 400;

  constructor() {
    super('The address is not valid percent-encoding in UTF-8. Encode its parts with encodeURIComponent.');
  }
}

export class BodyTooLargeError extends ConnectorError {
  readonly code = 'body_too_large';
  readonly status = 413;

  constructor(limit: number | undefined) {
    super(`The body is larger than ${limit ?? 'allowed'} bytes. Send less in one request.`);
  }
}

export class UnsupportedMediaTypeError extends ConnectorError {
  readonly code = 'media_type_unsupported';
  readonly status = 415;

  constructor() {
    super('The body is not JSON. Send it with Content-Type: application/json, uncompressed.');
  }
}

export class RouteNotFoundError extends ConnectorError {
  readonly code = 'route_not_found';
  readonly status = 404;

  constructor() {
    super('There is nothing at this address. /api/openapi.json lists what there is.');
  }
}

export class MethodNotAllowedError extends ConnectorError {
  readonly code = 'method_not_allowed';
  readonly status = 405;
  /** For the header `Allow`. */
  readonly allowed: readonly string[];

  constructor(allowed: readonly string[]) {
    super(`This address takes ${allowed.join(', ')} only.`);
    this.allowed = allowed;
  }
}

export class TooManyRequestsError extends ConnectorError {
  readonly code = 'too_many_requests';
  readonly status = 429;
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super(`Too many requests in a short time. Wait ${retryAfterSeconds} seconds and try again.`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export class ImprovementActionNotFoundError extends ConnectorError {
  readonly code = 'improvement_action_not_found';
  readonly status = 404;

  constructor() {
    super('There is no such improvement action in your tenant today. Open it from the list of improvement actions.');
  }
}

export class NotReadyError extends ConnectorError {
  readonly code = 'not_ready';
  readonly status = 503;

  constructor(cause: unknown) {
    super('The service cannot work yet: its database does not answer.', { cause });
  }
}
