import { useQuery } from '@tanstack/react-query';
import type { SuggestedDraft } from '../../../src/http/schemas/improvement-action.ts';
import { draftsQuery } from '../api/improvement-actions.ts';
import type { ShareSubject } from './share-address.ts';
import { emptyTicket, type ShareDraft, suggestedTicket } from './share-draft.ts';

export interface Suggestion {
  /** Null while it is being read. */
  draft: ShareDraft | null;
  suggestions: readonly SuggestedDraft[];
  error: Error | null;
  retry: () => void;
}

const NONE: readonly SuggestedDraft[] = [];

/** What the dialog starts with: the connector's suggestions, or an empty ticket. One read, however many they are. */
export function useSuggestedDraft(subject: ShareSubject): Suggestion {
  const ids = subject.kind === 'actions' ? subject.actionIds : [];
  const { data: suggestions = null, error, refetch } = useQuery(draftsQuery(ids));
  const retry = () => void refetch();
  if (subject.kind === 'scratch') {
    const draft: ShareDraft = { ticketType: subject.ticketType, tickets: [emptyTicket()], sent: null };
    return { draft, suggestions: NONE, error: null, retry };
  }
  if (suggestions === null) return { draft: null, suggestions: NONE, error, retry };
  const tickets = suggestions.map(({ improvementAction, draft }) => suggestedTicket(improvementAction.id, draft));
  return { draft: { ticketType: 'change', tickets, sent: null }, suggestions, error, retry };
}
