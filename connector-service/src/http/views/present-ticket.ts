import type { Ticket as InstanceTicket } from 'shared-types';
import type { Connection } from '../../connections/connection.ts';
import type { StateNames } from '../../ports/stores.ts';
import { toApi } from '../../tasks/task-fields.ts';
import { isOverdue } from '../../tickets/overdue.ts';
import { stateName } from '../../tickets/state-name.ts';
import type { Attempt, StateChange, Ticket } from '../../tickets/ticket.ts';
import type { ClosureProofView } from '../schemas/closure.ts';
import type { OpenTicket } from '../schemas/improvement-action.ts';
import type { AttemptView, RemoteTicketView, StateChangeView, TicketView } from '../schemas/ticket.ts';
import { presentNotice } from './present-notice.ts';

/** What a tenant's tickets are shown with. */
export interface TicketSurroundings {
  /** For links to records; null without a connection. */
  connection: Connection | null;
  stateNames: StateNames;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** @param verdicts by ticket id; left out for tickets that have just been shared: they are open */
export function presentTicket(
  ticket: Ticket,
  around: TicketSurroundings,
  verdicts: ReadonlyMap<string, ClosureProofView> = new Map(),
): TicketView {
  const { task, remote } = ticket;
  const { outcome, priority, dueDate } = currentValues(ticket);
  return {
    id: ticket.id,
    correlationId: ticket.correlationId,
    improvementActionId: ticket.improvementActionId,
    task: toApi(task),
    deliveryState: ticket.deliveryState,
    attempts: ticket.attempts,
    lastError: ticket.lastError?.text ?? null,
    lastErrorNotice: presentNotice(ticket.lastError),
    nextAttemptAt: ticket.nextAttemptAt?.toISOString() ?? null,
    remote: remote === null ? null : presentRemote(ticket, remote, around),
    outcome,
    priority,
    dueDate,
    overdue: isOverdue({ isOpen: outcome === 'open', dueDate }, around.today),
    closedAt: ticket.closedAt?.toISOString() ?? null,
    closure: verdicts.get(ticket.id) ?? null,
    createdAt: ticket.createdAt.toISOString(),
    updatedAt: ticket.updatedAt.toISOString(),
  };
}

export function presentOpenTicket(ticket: Ticket, around: TicketSurroundings): OpenTicket {
  const { task, remote } = ticket;
  return {
    id: ticket.id,
    ticketType: task.ticket_type,
    deliveryState: ticket.deliveryState,
    number: remote?.number ?? null,
    url: remote === null ? null : recordUrl(ticket, remote, around),
    stateName: remote === null ? null : nameState(ticket, remote.state, remote.state_label, around),
    dueDate: currentValues(ticket).dueDate,
  };
}

/** As they stand in ServiceNow, a value that was cleared there included; before it is there, what is sent. */
export function currentValues({ task, remote }: Ticket): Current {
  if (remote === null) return { outcome: 'open', priority: task.priority, dueDate: task.due_date };
  return { outcome: remote.outcome, priority: remote.priority, dueDate: remote.due_date };
}

type Current = Pick<TicketView, 'outcome' | 'priority' | 'dueDate'>;

export function presentAttempt(attempt: Attempt): AttemptView {
  return {
    number: attempt.number,
    manual: attempt.manual,
    startedAt: attempt.startedAt.toISOString(),
    durationMs: attempt.durationMs,
    outcome: attempt.outcome,
    httpStatus: attempt.httpStatus,
    errorCode: attempt.errorCode,
    message: attempt.notice?.text ?? null,
    notice: presentNotice(attempt.notice),
    transactionId: attempt.transactionId,
  };
}

export function presentStateChange(ticket: Ticket, change: StateChange, around: TicketSurroundings): StateChangeView {
  return {
    state: change.state,
    stateLabel: change.stateLabel,
    stateName: nameState(ticket, change.state, change.stateLabel, around),
    at: change.at.toISOString(),
    revision: change.revision,
  };
}

function presentRemote(ticket: Ticket, remote: InstanceTicket, around: TicketSurroundings): RemoteTicketView {
  return {
    number: remote.number,
    url: recordUrl(ticket, remote, around),
    state: remote.state,
    stateLabel: remote.state_label,
    stateName: nameState(ticket, remote.state, remote.state_label, around),
    stateMeaning: remote.state_meaning,
    outcome: remote.outcome,
    priority: remote.priority,
    dueDate: remote.due_date,
    updatedAt: new Date(remote.updated_at).toISOString(),
    revision: remote.revision,
  };
}

/** The record's form; every instance has it at `<table>.do`. Null when the ticket lives on another instance. */
function recordUrl(ticket: Ticket, remote: InstanceTicket, { connection }: TicketSurroundings): string | null {
  if (connection === null || connection.id !== ticket.connectionId) return null;
  const form = `${encodeURIComponent(remote.table)}.do?sys_id=${encodeURIComponent(remote.sys_id)}`;
  return `${connection.instanceUrl}/${form}`;
}

function nameState(ticket: Ticket, state: string, label: string, { stateNames }: TicketSurroundings): string {
  return stateName(stateNames, { ticketType: ticket.task.ticket_type, value: state, label });
}
