import { useQueries } from '@tanstack/react-query';
import type { ImprovementActionDetail } from '../../../src/http/schemas/improvement-action.ts';
import { improvementActionQuery } from '../api/improvement-actions.ts';
import type { ShareSubject } from './share-address.ts';
import { emptyTicket, type ShareDraft, suggestedTicket } from './share-draft.ts';

export interface Suggestion {
  /** Null while it is being read. */
  draft: ShareDraft | null;
  details: ImprovementActionDetail[];
  error: Error | null;
  retry: () => void;
}

/** What the dialog starts with: the connector's suggestions, or an empty ticket. */
export function useSuggestedDraft(subject: ShareSubject): Suggestion {
  const ids = subject.kind === 'actions' ? subject.actionIds : [];
  const answers = useQueries({ queries: ids.map((id) => improvementActionQuery(id)) });
  const details = answers.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const error = answers.find((answer) => answer.error !== null && answer.data === undefined)?.error ?? null;
  const retry = () => {
    for (const answer of answers) if (answer.error !== null) void answer.refetch();
  };
  if (subject.kind === 'scratch') {
    return { draft: { ticketType: subject.ticketType, tickets: [emptyTicket()], sent: null }, details, error, retry };
  }
  if (details.length < ids.length) return { draft: null, details, error, retry };
  const tickets = details.map(({ improvementAction, draft }) => suggestedTicket(improvementAction.id, draft));
  return { draft: { ticketType: 'change', tickets, sent: null }, details, error, retry };
}
