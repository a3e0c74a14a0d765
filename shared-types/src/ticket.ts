import type { DISCONNECTED } from './connection.ts';
import type { TicketType } from './task.ts';

/** A ticket as it stands on the instance. */
export interface Ticket {
  correlation_id: string;
  ticket_type: TicketType;
  /** Table of the record on the instance. */
  table: string;
  sys_id: string;
  /** For people: `INC0010001`, `CHG0030001`. */
  number: string;
  /** Value of the state choice on that instance; never assume a list. */
  state: string;
  state_label: string;
  /** False once the instance counts the ticket as closed. */
  active: boolean;
  /** What the instance decided; 5 (planning) is possible on an incident. `null` when the instance shows none. */
  priority: number | null;
  /** `YYYY-MM-DD`; `null` when somebody cleared it. */
  due_date: string | null;
  /** ISO 8601, UTC. */
  created_at: string;
  /** ISO 8601, UTC. */
  updated_at: string;
  /** Grows with every change: the larger one is newer, however the answers arrive. */
  revision: number;
}

/** One page of the change feed, oldest change first. A ticket can come twice: compare `revision`. */
export interface TicketFeed {
  tickets: Ticket[];
  /** Opaque; pass it as `after` next time. */
  next: string;
  /** True: read on at once with `next`. */
  more: boolean;
}

/** One item of a batch answer, in the order of the request. */
export type BatchResult =
  | { correlation_id: string; status: 200 | 201; ticket: Ticket }
  | { correlation_id: string; status: 400 | 409 | 500; error: ErrorDetail };

export interface BatchAnswer {
  results: BatchResult[];
}

export interface StateChoice {
  value: string;
  label: string;
}

/** The instance's live list of states of one ticket type. */
export interface StateList {
  ticket_type: TicketType;
  states: StateChoice[];
}

export interface ErrorDetail {
  message: string;
  detail: string | null;
  /** Why, for programs, where the status alone does not tell: {@link DISCONNECTED}. */
  code?: typeof DISCONNECTED;
}

/** ServiceNow's envelope around a good answer. */
export interface ResultEnvelope<T> {
  result: T;
}

/** ServiceNow's envelope around every error, ours included. */
export interface ErrorEnvelope {
  error: ErrorDetail;
  status: 'failure';
}
