import { GlideRecord, gs } from '@servicenow/glide';
import { TICKET_TABLES, type TicketOutcome } from 'shared-types';
import { decideOutcome } from '../domain/decide-outcome.ts';
import { nowMs } from './clock.ts';
import { readStateLabel } from './state-choices.ts';
import { TASK_TABLE } from './task-records.ts';

/** Writes what the ticket looks like now into its task record, from which the change feed is read. */
export function refreshSnapshot(ticket: GlideRecord): void {
  const revision = Number(ticket.getValue('sys_mod_count'));
  writeSnapshot(ticket.getUniqueValue(), revision, (task) => {
    const active = ['1', 'true'].includes(String(ticket.getValue('active')));
    task.setValue('ticket_table', ticket.getRecordClassName());
    task.setValue('ticket_number', ticket.getValue('number'));
    task.setValue('ticket_state', ticket.getValue('state'));
    task.setValue('ticket_state_label', stateLabel(ticket));
    task.setValue('ticket_active', active);
    task.setValue('ticket_outcome', outcomeOf(ticket, active));
    task.setValue('ticket_priority', ticket.getValue('priority') ?? '');
    // A moment: the day that it is depends on the zone, and the one of whoever edits the ticket is not the instance's.
    task.setValue('ticket_due_at', ticket.getValue('due_date') ?? '');
    task.setValue('ticket_due_date', '');
    task.setValue('ticket_created_at', ticket.getValue('sys_created_on'));
    task.setValue('ticket_updated_at', ticket.getValue('sys_updated_on'));
  });
}

/** Marks the ticket as closed for good after its record was deleted. */
export function closeSnapshot(ticket: GlideRecord): void {
  const revision = Number(ticket.getValue('sys_mod_count')) + 1;
  writeSnapshot(ticket.getUniqueValue(), revision, (task) => {
    task.setValue('ticket_active', false);
    task.setValue('ticket_outcome', 'gone');
    task.setValue('ticket_state_label', gs.getMessage('Deleted'));
  });
}

function writeSnapshot(ticketSysId: string, revision: number, fill: (task: GlideRecord) => void): void {
  const task = new GlideRecord(TASK_TABLE);
  // The reference is cleared when the ticket is deleted, maybe before the rule runs that tells of it.
  if (!task.get('ticket', ticketSysId) && !task.get('sys_id', ticketSysId)) return;
  const known = task.getValue('ticket_revision');
  // Two updates of one ticket may arrive here in the wrong order: the newer picture stays.
  if (known !== null && known !== '' && Number(known) > revision) return;
  fill(task);
  task.setValue('ticket_revision', String(revision));
  task.setValue('changed_ms', String(nowMs()));
  task.update();
}

/** The label in the instance's own language, whoever changed the state. */
function stateLabel(ticket: GlideRecord): string {
  const language = gs.getProperty('glide.sys.language', 'en');
  return ticket.getElement('state').getDisplayValueLang(language) || (ticket.getValue('state') ?? '');
}

function outcomeOf(ticket: GlideRecord, active: boolean): TicketOutcome {
  const ticketType = ticket.getTableName() === TICKET_TABLES.incident ? 'incident' : 'change';
  const state = ticket.getValue('state') ?? '';
  // Only an end needs the words of the list.
  const stateLabel = active ? '' : readStateLabel(ticketType, state);
  return decideOutcome({ ticketType, active, state, stateLabel, closeCode: ticket.getValue('close_code') ?? '' });
}

/** Reads the ticket of a table of this app again and refreshes its snapshot. False when it does not exist. */
export function refreshSnapshotOf(ticketType: keyof typeof TICKET_TABLES, ticketSysId: string): boolean {
  const ticket = new GlideRecord(TICKET_TABLES[ticketType]);
  if (!ticket.get(ticketSysId)) return false;
  refreshSnapshot(ticket);
  return true;
}
