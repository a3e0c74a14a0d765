import { ConnectorError } from '../errors.ts';

/** Why Secure Score could not be read. */
export type SecureScoreFailure =
  /** Entra ID or Graph does not accept this app in that tenant: secret, consent, token. */
  | 'unauthorized'
  /** The app is known, but lacks the permission. */
  | 'forbidden'
  /** 429, after the attempts that were allowed. */
  | 'throttled'
  /** No connection, time-out or 5xx, after the attempts that were allowed. */
  | 'unavailable'
  /** Not what Graph promises: HTML, cut short, another shape, a page elsewhere, too large. */
  | 'unexpected_answer';

/** HTTP status that the failure becomes for our own clients, by failure. */
const STATUS: Record<SecureScoreFailure, number> = {
  unauthorized: 502,
  forbidden: 502,
  throttled: 503,
  unavailable: 503,
  unexpected_answer: 502,
};

/** Microsoft's side did not give what was asked. `code` is `secure_score_<failure>`. */
export class SecureScoreError extends ConnectorError {
  readonly code: string;
  readonly status: number;
  readonly failure: SecureScoreFailure;
  /** From `Retry-After`; null when absent. */
  readonly retryAfterSeconds: number | null;

  constructor(
    failure: SecureScoreFailure,
    publicMessage: string,
    facts: { retryAfterSeconds?: number | null; cause?: unknown; details?: Record<string, unknown> } = {},
  ) {
    super(publicMessage, { cause: facts.cause, details: { failure, ...facts.details } });
    this.failure = failure;
    this.code = `secure_score_${failure}`;
    this.status = STATUS[failure];
    this.retryAfterSeconds = facts.retryAfterSeconds ?? null;
  }
}
