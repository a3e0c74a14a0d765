import { type Issue, type RecommendationCategory, type TicketType, validateTask } from 'shared-types';
import type { ExchangedTask, NewTask, TicketDraft } from '../../../src/http/schemas/ticket.ts';
import { apiFieldOf, toWire } from '../../../src/tasks/task-fields.ts';

/** What a person is writing; everything may still be empty. */
export interface ShareDraft {
  ticketType: TicketType;
  tickets: DraftTicket[];
  /** Key and body of the last attempt to send: the same body again is the same request. */
  sent: { key: string; body: string } | null;
}

export type DraftTicket = Omit<NewTask, 'ticketType' | 'recommendationCategory'> & {
  /** Empty: not chosen yet. */
  recommendationCategory: RecommendationCategory | '';
};
export type DraftField = Exclude<keyof DraftTicket, 'improvementActionId'>;

/** What would cross, as far as it is known. */
export type ExchangedDraft = Omit<ExchangedTask, 'recommendationCategory'> &
  Pick<DraftTicket, 'recommendationCategory'>;

/** Fields of a draft that are not acceptable yet, with the code of the reason. */
export type DraftProblems = Partial<Record<DraftField, Issue['code']>>;

/** A suggestion of the connector as a ticket to edit. */
export function suggestedTicket(improvementActionId: string, draft: TicketDraft): DraftTicket {
  return { improvementActionId, ...draft };
}

/** A ticket from scratch: the person recommends it, and chooses all else. */
export function emptyTicket(): DraftTicket {
  return {
    improvementActionId: null,
    name: '',
    description: '',
    priority: 3,
    dueDate: '',
    recommendationSource: 'user',
    recommendationCategory: '',
  };
}

/** What would cross, as the person sees it. */
export function exchangedTask(draft: ShareDraft, ticket: DraftTicket, requestedBy: string): ExchangedDraft {
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
  const result = validateTask(toWire(exchangedTask(draft, ticket, context.requestedBy)), context.today);
  if (result.ok) return {};
  const problems: DraftProblems = {};
  for (const { field, code } of result.issues) {
    const draftField = apiFieldOf(field);
    if (draftField !== null && draftField in ticket) problems[draftField as DraftField] ??= code;
  }
  return problems;
}

/** The same draft without one of its tickets; the last one stays. */
export function withoutTicket(draft: ShareDraft, index: number): ShareDraft {
  return draft.tickets.length > 1 ? { ...draft, tickets: draft.tickets.toSpliced(index, 1) } : draft;
}

/**
 * The request for this draft; a repetition of the same body keeps its key.
 *
 * @param draft without problems
 */
export function requestFor(draft: ShareDraft, newKey: () => string): { key: string; tasks: NewTask[]; body: string } {
  const tasks = draft.tickets.map((ticket) => ({ ticketType: draft.ticketType, ...ticket })) as NewTask[];
  const body = JSON.stringify(tasks);
  return { tasks, body, key: draft.sent?.body === body ? draft.sent.key : newKey() };
}
