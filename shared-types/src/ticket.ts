import type { DISCONNECTED } from './connection.ts';
import type { TicketType } from './task.ts';

/**
 * What became of a ticket. The app decides it from the instance's own model; nobody else does.
 *
 * - `open`: the instance counts it as active
 * - `done`: closed as done
 * - `cancelled`: called off; the work is as open as before
 * - `failed`: closed, and the instance says without success
 * - `gone`: its record was deleted
 * - `unknown`: closed in a way of the customer's own, which does not tell
 */
export const TICKET_OUTCOMES = ['open', 'done', 'cancelled', 'failed', 'gone', 'unknown'] as const;
export type TicketOutcome = (typeof TICKET_OUTCOMES)[number];

/** What a state means, whatever it is called; `other`: a state of the customer's own. */
export const STATE_MEANINGS = ['new', 'working', 'waiting', 'done', 'cancelled', 'failed', 'other'] as const;
export type StateMeaning = (typeof STATE_MEANINGS)[number];

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
  state_meaning: StateMeaning;
  outcome: TicketOutcome;
  /** What the instance decided; 5 (planning) is possible on an incident. `null` when the instance shows none. */
  priority: number | null;
  /** `YYYY-MM-DD`: the day as the instance's own time zone has it; `null` when somebody cleared it. */
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
  meaning: StateMeaning;
}

/** The instance's live list of states of one ticket type, in the instance's own order. */
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

/** Members of a ticket, for those who check an answer or say what it holds. */
export const TICKET_FIELDS = [
  'correlation_id',
  'ticket_type',
  'table',
  'sys_id',
  'number',
  'state',
  'state_label',
  'state_meaning',
  'outcome',
  'priority',
  'due_date',
  'created_at',
  'updated_at',
  'revision',
] as const satisfies readonly (keyof Ticket)[];

/** Members of a state in a list. */
export const STATE_CHOICE_FIELDS = ['value', 'label', 'meaning'] as const satisfies readonly (keyof StateChoice)[];
