import { ConnectorError } from '../errors.ts';

/** No such ticket in this tenant. */
export class TicketNotFoundError extends ConnectorError {
  readonly code = 'ticket_not_found';
  readonly status = 404;

  constructor() {
    super('There is no such ticket in your organization. Open it from the list of tickets.');
  }
}

/** A ticket that is already delivered cannot be sent again. */
export class TicketNotRetriableError extends ConnectorError {
  readonly code = 'ticket_not_retriable';
  readonly status = 409;

  constructor() {
    super('This ticket is already in ServiceNow, so there is nothing to retry.');
  }
}
