import type { Issue } from 'shared-types';
import { ConnectorError } from '../errors.ts';

/** A task to share misses something or breaks a rule; `issues` has every problem, with the field names of the API. */
export class InvalidTaskError extends ConnectorError {
  readonly code = 'task_invalid';
  readonly status = 400;
  readonly issues: Issue[];

  constructor(issues: Issue[]) {
    super('The task cannot be sent yet. Correct the fields that are named.', { details: { issues } });
    this.issues = issues;
  }
}

/** The same Idempotency-Key came with another request. */
export class IdempotencyKeyReusedError extends ConnectorError {
  readonly code = 'idempotency_key_reused';
  readonly status = 409;

  constructor() {
    super('This Idempotency-Key was used for a different request. Send a new key with a new request.');
  }
}

/** The Idempotency-Key is missing or malformed. */
export class IdempotencyKeyInvalidError extends ConnectorError {
  readonly code = 'idempotency_key_invalid';
  readonly status = 400;

  constructor() {
    super(
      'The header Idempotency-Key is missing or malformed. Send 16 to 255 printable ASCII characters, new for each request.',
    );
  }
}
