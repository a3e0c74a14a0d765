import type {
  BatchAnswer,
  BatchTask,
  ConnectionRegistration,
  ConnectionStatus,
  StateList,
  Ticket,
  TicketFeed,
  TicketType,
} from 'shared-types';

/** How to reach one instance: its origin and a current access token. */
export interface InstanceAccess {
  instanceUrl: string;
  accessToken: string;
}

/** Measured with each answer, logged with each attempt. */
export interface AnswerFacts {
  httpStatus: number;
  transactionId: string | null;
  /** Milliseconds the request waited for one of the instance's REST threads; grows before 429. */
  semaphoreWaitMs: number | null;
}

/**
 * The app's REST API as the connector uses it. Every method raises an `InstanceError` when the answer is anything but
 * JSON of the expected shape with an expected status.
 */
export interface InstanceClient {
  createTasks(access: InstanceAccess, tasks: BatchTask[]): Promise<{ answer: BatchAnswer; facts: AnswerFacts }>;
  readTicket(access: InstanceAccess, correlationId: string): Promise<Ticket | null>;
  readFeed(access: InstanceAccess, after: string | null, limit: number): Promise<TicketFeed>;
  readStates(access: InstanceAccess, ticketType: TicketType): Promise<StateList>;
  readConnection(access: InstanceAccess): Promise<ConnectionStatus>;
  registerConnection(access: InstanceAccess, registration: ConnectionRegistration): Promise<void>;
  removeConnection(access: InstanceAccess): Promise<void>;
}
