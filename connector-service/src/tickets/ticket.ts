import type { Ticket as InstanceTicket, Task } from 'shared-types';
import type { Notice } from '../notices.ts';

/** Where a ticket is on its way to the instance. */
export type DeliveryState =
  /** Accepted here, waiting for its turn or for the next attempt. */
  | 'queued'
  /** Waits because its connection is paused. */
  | 'paused'
  /** Exists on the instance. */
  | 'delivered'
  /** Given up: a person must change something. Kept, and can be retried. */
  | 'failed';

/** A shared task and what became of it. One delivery per ticket; attempts count from 1. */
export interface Ticket {
  id: string;
  tenantId: string;
  connectionId: string;
  /** 32 hex digits: idempotency key towards the instance. */
  correlationId: string;
  /** Secure Score control id; null for a ticket that a person made from scratch. */
  improvementActionId: string | null;
  /** Exactly what is sent. */
  task: Task;
  deliveryState: DeliveryState;
  attempts: number;
  /** Last failure with its remedy, null when none. */
  lastError: Notice | null;
  nextAttemptAt: Date | null;
  /** The record on the instance as last seen; null until delivered. */
  remote: InstanceTicket | null;
  /** When it was first seen with another outcome than `open`; null while it is open. */
  closedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

/** One try to deliver. */
export interface Attempt {
  ticketId: string;
  /** From 1. */
  number: number;
  /** True when a person asked for it. */
  manual: boolean;
  startedAt: Date;
  durationMs: number;
  outcome: 'delivered' | 'retry' | 'paused' | 'failed';
  httpStatus: number | null;
  errorCode: string | null;
  /** Cause and remedy of a failure. */
  notice: Notice | null;
  /** `X-Transaction-ID` of the instance, to find the request in its logs. */
  transactionId: string | null;
}

/** One state a ticket was seen in. */
export interface StateChange {
  ticketId: string;
  state: string;
  stateLabel: string;
  /** When the instance changed it. */
  at: Date;
  revision: number;
}
