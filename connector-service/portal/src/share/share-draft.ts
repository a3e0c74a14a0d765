import { type Issue, type TicketType, validateTask } from 'shared-types';
import type { ExchangedTask, NewTask, TicketDraft } from '../../../src/http/schemas/ticket.ts';

/** What a person is writing; everything may still be empty. */
export interface ShareDraft {
  ticketType: TicketType;
  tickets: DraftTicket[];
  /** Key and body of the last attempt to send: the same body again is the same request. */
  sent: { key: string; body: string } | null;
}

export type DraftTicket = Omit<NewTask, 'ticketType'>;
export type DraftField = Exclude<keyof DraftTicket, 'improvementActionId'>;

/** Fields of a draft that are not acceptable yet, with the code of the reason. */
export type DraftProblems = Partial<Record<DraftField, Issue['code']>>;

const FIELD_OF_TASK: Record<string, DraftField> = {
  name: 'name',
  description: 'description',
  priority: 'priority',
  due_date: 'dueDate',
  recommendation_source: 'recommendationSource',
  recommendation_category: 'recommendationCategory',
};

/** A suggestion of the connector as a ticket to edit. */
export function suggestedTicket(improvementActionId: string, draft: TicketDraft): DraftTicket {
  return { improvementActionId, ...draft };
}

/** A ticket from scratch: the person recommends it. */
export function emptyTicket(): DraftTicket {
  return {
    improvementActionId: null,
    name: '',
    description: '',
    priority: 3,
    dueDate: '',
    recommendationSource: 'user',
    recommendationCategory: 'identity',
  };
}

/** What would cross, as the person sees it. */
export function exchangedTask(draft: ShareDraft, ticket: DraftTicket, requestedBy: string): ExchangedTask {
  const { improvementActionId, ...fields } = ticket;
  return { ticketType: draft.ticketType, requestedBy, ...fields };
}

/**
 * Checks a ticket by the contract's own rules.
 *
 * @param today first acceptable due date
 */
export function draftProblems(
  draft: ShareDraft,
  ticket: DraftTicket,
  context: { requestedBy: string; today: string },
): DraftProblems {
  const task = {
    ticket_type: draft.ticketType,
    requested_by: context.requestedBy,
    name: ticket.name,
    description: ticket.description,
    priority: ticket.priority,
    due_date: ticket.dueDate,
    recommendation_source: ticket.recommendationSource,
    recommendation_category: ticket.recommendationCategory,
  };
  const result = validateTask(task, context.today);
  if (result.ok) return {};
  const problems: DraftProblems = {};
  for (const { field, code } of result.issues) {
    const draftField = FIELD_OF_TASK[field];
    if (draftField !== undefined) problems[draftField] ??= code;
  }
  return problems;
}

/** The request for this draft; a repetition of the same body keeps its key. */
export function requestFor(draft: ShareDraft, newKey: () => string): { key: string; tasks: NewTask[]; body: string } {
  const tasks = draft.tickets.map((ticket) => ({ ticketType: draft.ticketType, ...ticket }));
  const body = JSON.stringify(tasks);
  return { tasks, body, key: draft.sent?.body === body ? draft.sent.key : newKey() };
}
