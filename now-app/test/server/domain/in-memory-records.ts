import type { Task, Ticket } from 'shared-types';
import { TICKET_TABLES } from 'shared-types';
import type { CreateTicketSurroundings } from '../../../src/server/domain/create-ticket.ts';
import type { TaskRecord } from '../../../src/server/domain/task-record.ts';

/** A task as it comes from the security center. */
export const TASK: Task = {
  ticket_type: 'change',
  requested_by: 'adele.vance@contoso.example',
  name: 'Require MFA for administrators',
  description: 'Turn on multifactor authentication for every administrative role.',
  priority: 2,
  due_date: '2026-12-24',
  recommendation_source: 'microsoft',
  recommendation_category: 'identity',
};

/**
 * Records whose unique columns behave as an instance's: a second insert of the same key is refused. `between` runs after
 * every step, so that a test can interleave another request or cut this one short.
 */
export class InMemoryRecords implements CreateTicketSurroundings {
  readonly tasksById = new Map<string, TaskRecord>();
  readonly ticketsBySysId = new Map<string, Ticket>();
  ticketInserts = 0;
  between: (step: 'claimed' | 'found' | 'ticket inserted') => void = () => {};
  /** What a rule of the customer's says to every new ticket; empty: nothing. */
  refusal = '';
  #ids = 0;

  readonly tasks = {
    claim: (correlationId: string, task: Task, ticketSysId: string): TaskRecord | null => {
      if (this.tasksById.has(correlationId)) return null;
      const sysId = this.newSysId();
      this.tasksById.set(correlationId, { sysId, correlationId, task, ticketSysId, ticket: null, changedMs: '' });
      this.between('claimed');
      return structuredClone(this.tasksById.get(correlationId) ?? null);
    },
    find: (correlationId: string): TaskRecord | null => {
      const found = structuredClone(this.tasksById.get(correlationId) ?? null);
      this.between('found');
      return found;
    },
  };

  readonly tickets = {
    complete: (record: TaskRecord): string => {
      if (this.refusal !== '') return this.refusal;
      if (!this.ticketsBySysId.has(record.ticketSysId)) {
        this.ticketInserts += 1;
        this.ticketsBySysId.set(record.ticketSysId, this.#ticketOf(record));
        this.between('ticket inserted');
      }
      const stored = this.tasksById.get(record.correlationId);
      if (stored) stored.ticket = this.ticketsBySysId.get(record.ticketSysId) ?? null;
      return '';
    },
  };

  newSysId = (): string => {
    this.#ids += 1;
    return String(this.#ids).padStart(32, '0');
  };

  #ticketOf({ correlationId, task, ticketSysId }: TaskRecord): Ticket {
    return {
      correlation_id: correlationId,
      ticket_type: task.ticket_type,
      table: TICKET_TABLES[task.ticket_type],
      sys_id: ticketSysId,
      number: `CHG${String(30000 + this.ticketInserts)}`,
      state: '-5',
      state_label: 'New',
      state_meaning: 'new',
      outcome: 'open',
      priority: task.priority,
      due_date: task.due_date,
      created_at: '2026-11-24T23:00:00Z',
      updated_at: '2026-11-24T23:00:00Z',
      revision: 0,
    };
  }
}
