import { ConnectorError } from '../errors.ts';
import type { InstanceError } from '../ports/instance-errors.ts';

/** The tenant has no connection. */
export class ConnectionMissingError extends ConnectorError {
  readonly code = 'connection_missing';
  readonly status = 409;

  constructor() {
    super('There is no ServiceNow connection. Connect to ServiceNow on the settings page first.');
  }
}

/** The tenant is connected to another instance. */
export class ConnectionExistsError extends ConnectorError {
  readonly code = 'connection_exists';
  readonly status = 409;

  constructor(instanceUrl: string) {
    super(`This tenant is connected to ${instanceUrl}. Remove that connection before you connect to another instance.`);
  }
}

/** The callback carries a state that is unknown, used, expired, or of another session. */
export class AuthorizationStateError extends ConnectorError {
  readonly code = 'authorization_state_invalid';
  readonly status = 400;

  constructor() {
    super(
      'This authorization was not started in this session, was already completed, or is older than ten minutes. ' +
        'Press Authorize on the settings page again.',
    );
  }
}

/** Someone pressed Deny, or the instance sent an OAuth error. */
export class AuthorizationDeniedError extends ConnectorError {
  readonly code = 'authorization_denied';
  readonly status = 400;
}

/** Something else than an instance answers at the address, or nothing ever can: it is not saved. */
export class NotAnInstanceError extends ConnectorError {
  readonly code = 'instance_not_servicenow';
  readonly status = 400;
}

/** The instance is asleep, blocks this service or does not answer now. The same request with `anyway` is taken. */
export class InstanceNotReadyError extends ConnectorError {
  /** As if a call had failed: `instance_unreachable`, for example. */
  readonly code: string;
  readonly status = 409;

  constructor(failure: InstanceError) {
    super(failure.notice, { cause: failure, details: failure.details });
    this.code = failure.code;
  }
}
