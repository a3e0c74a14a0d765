import { differingFields, type Task, type Ticket } from 'shared-types';
import type { TaskRecord } from './task-record.ts';

/** The records of what crossed; `correlation_id` is unique by an index of the database. */
export interface TaskRecords {
  /** Inserts the task. Null when the correlation id is taken: the index decides, nobody looks first. */
  claim(correlationId: string, task: Task, ticketSysId: string): TaskRecord | null;
  find(correlationId: string): TaskRecord | null;
}

/** The tickets themselves. */
export interface TicketRecords {
  /**
   * Inserts the ticket under the sys_id chosen for it, or finds that another request has just done so. Afterwards the
   * ticket exists and its record knows it, unless the instance refused it: then its own words come back, else `''`.
   */
  complete(record: TaskRecord): string;
}

export interface CreateTicketSurroundings {
  tasks: TaskRecords;
  tickets: TicketRecords;
  /** A new random sys_id. */
  newSysId(): string;
}

export type CreateTicketOutcome =
  | { kind: 'created' | 'existing'; ticket: Ticket }
  /** The id was used for another task before. */
  | { kind: 'conflict'; fields: (keyof Task)[] }
  /** A rule of the customer's keeps the ticket away. The claim stays: a repetition completes it once the rule is gone. */
  | { kind: 'refused'; reason: string };

/**
 * Creates the ticket of a task exactly once, however many requests for it come and wherever they are cut short.
 *
 * The task is claimed by an insert that only one request can win, together with the sys_id that its ticket will have.
 * Whoever comes after the claim, the winner or a repetition, completes the ticket under that same sys_id; the primary
 * key lets one insert through.
 */
export function createTicket(
  correlationId: string,
  task: Task,
  { tasks, tickets, newSysId }: CreateTicketSurroundings,
): CreateTicketOutcome {
  const claimed = tasks.claim(correlationId, task, newSysId());
  const record = claimed ?? tasks.find(correlationId);
  if (record === null) throw new Error('The instance neither stored the task nor holds it already.');
  const fields = claimed === null ? differingFields(asStored(record.task), asStored(task)) : [];
  if (fields.length > 0) return { kind: 'conflict', fields };
  const refusal = record.ticket === null ? tickets.complete(record) : '';
  const ticket = record.ticket ?? tasks.find(correlationId)?.ticket ?? null;
  if (ticket === null) return { kind: 'refused', reason: refusal || HIDDEN };
  return { kind: claimed === null ? 'existing' : 'created', ticket };
}

const HIDDEN = 'The ticket was inserted, but a rule of the instance hides it from the integration user.';

/** An instance may store line ends and outer blanks in its own way; that does not make another task of it. */
function asStored(task: Task): Task {
  const text = (value: string) => value.replace(/\r\n?/g, '\n').trim();
  return { ...task, name: text(task.name), description: text(task.description), requested_by: text(task.requested_by) };
}
