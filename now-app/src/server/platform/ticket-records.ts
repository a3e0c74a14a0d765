import { GlideRecord } from '@servicenow/glide';
import { TICKET_TABLES } from 'shared-types';
import type { TicketRecords } from '../domain/create-ticket.ts';
import type { TaskRecord } from '../domain/task-record.ts';
import { ticketValues } from '../domain/ticket-values.ts';
import { storedNoonOnInstance } from './instance-day.ts';
import { refreshSnapshotOf } from './ticket-snapshot.ts';

/** The tickets, on the instance. */
export const ticketRecords: TicketRecords = {
  complete(record: TaskRecord): string {
    const refusal = insertTicket(record);
    // The business rule has refreshed the snapshot by now; it may be switched off, and an earlier request may have been
    // cut short between the ticket and its snapshot.
    return refreshSnapshotOf(record.task.ticket_type, record.ticketSysId) ? '' : refusal;
  },
};

/** What the instance says when it refuses; a refusal because the sys_id is taken is what a repetition expects. */
function insertTicket({ task, correlationId, sysId, ticketSysId }: TaskRecord): string {
  const ticket = new GlideRecord(TICKET_TABLES[task.ticket_type]);
  if (ticket.get(ticketSysId)) return '';
  ticket.initialize();
  ticket.setNewGuidValue(ticketSysId);
  const values = ticketValues(task, { correlationId, taskSysId: sysId }, storedNoonOnInstance);
  for (const field of Object.keys(values)) ticket.setValue(field, values[field] ?? '');
  return ticket.insert() ? '' : ticket.getLastErrorMessage() || 'It gave no reason; see its system log.';
}
