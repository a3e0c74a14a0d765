import { ConnectorError } from '../errors.ts';
import { type Notice, notice } from '../notices.ts';

/** What kind of answer, or of silence, came from an instance. Facts only: what follows is decided elsewhere. */
export type InstanceFailure =
  /** No connection, reset, time-out, TLS failure. */
  | 'unreachable'
  /** 200 with the hibernation page of a developer instance. */
  | 'hibernating'
  /** HTML or a redirect where JSON belongs: a sign-in page, single sign-on. */
  | 'sign_in_page'
  /** 401 on an API call. */
  | 'unauthenticated'
  /** 403. */
  | 'forbidden'
  /** 403 of the app: somebody there ended the registration of this service. */
  | 'disconnected'
  /** 403 or a reset before TLS from an IP access control. */
  | 'ip_blocked'
  /** 400 `does not represent any resource`: the app is not installed there. */
  | 'app_missing'
  /** 400 with the app's own list of problems. */
  | 'rejected'
  /** 404. */
  | 'not_found'
  /** 409. */
  | 'conflict'
  /** 429, or 202 from a crowded session. */
  | 'throttled'
  /** 5xx. */
  | 'instance_error'
  /** Anything that is not what was promised: wrong shape, cut short, too large. */
  | 'unexpected_answer';

/** An instance did not do what was asked. */
export class InstanceError extends ConnectorError {
  readonly code: string;
  readonly status = 502;
  readonly failure: InstanceFailure;
  readonly httpStatus: number | null;
  /** From `Retry-After`; null when absent. */
  readonly retryAfterSeconds: number | null;
  readonly transactionId: string | null;

  constructor(
    failure: InstanceFailure,
    words: string | Notice,
    facts: {
      httpStatus?: number | null;
      retryAfterSeconds?: number | null;
      transactionId?: string | null;
      cause?: unknown;
      details?: Record<string, unknown>;
    } = {},
  ) {
    super(words, { cause: facts.cause, details: { failure, ...facts.details } });
    this.failure = failure;
    this.code = `instance_${failure}`;
    this.httpStatus = facts.httpStatus ?? null;
    this.retryAfterSeconds = facts.retryAfterSeconds ?? null;
    this.transactionId = facts.transactionId ?? null;
  }
}

/** The token endpoint said no: a person must authorize again. */
export class TokenRejectedError extends ConnectorError {
  readonly code = 'token_rejected';
  readonly status = 502;
}

/** There is no token to ask with: nobody has authorized the connection, or not since its client changed. */
export class NotAuthorizedError extends ConnectorError {
  readonly code = 'not_authorized';
  readonly status = 409;

  constructor() {
    super(notice('connection_not_authorized'));
  }
}
