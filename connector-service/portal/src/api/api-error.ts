import type { ApiIssue } from '../../../src/http/schemas/error-answer.ts';

/** What kind of refusal came back; each has its own remedy on the page. */
export type ApiErrorKind =
  /** No answer at all, or not from the connector: it is stopped, or the network is down. */
  | 'unreachable'
  /** 401: the session has ended. */
  | 'signed_out'
  /** Everything that the connector itself refused or could not do. */
  | 'answered';

/** The one error of the API client. `code` picks the text; `message` is the connector's own, in English. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  readonly code: string;
  /** 0 when there was no answer. */
  readonly status: number;
  readonly requestId: string | null;
  readonly issues: readonly ApiIssue[];

  constructor(
    kind: ApiErrorKind,
    facts: { code: string; message: string; status?: number; requestId?: string | null; issues?: readonly ApiIssue[] },
  ) {
    super(facts.message);
    this.name = 'ApiError';
    this.kind = kind;
    this.code = facts.code;
    this.status = facts.status ?? 0;
    this.requestId = facts.requestId ?? null;
    this.issues = facts.issues ?? [];
  }
}
