import { SHARE_MAX_TASKS, type TicketType } from 'shared-types';
import { readDraft, writeDraft } from '../drafts/use-draft.ts';

/** What the share dialog is about. It lives in the address, so that it survives sign-in and reload. */
export type ShareSubject =
  | { kind: 'actions'; actionIds: string[] }
  /** A ticket without an improvement action. */
  | { kind: 'scratch'; ticketType: TicketType };

/** Many ids would outgrow an address: they stay in this tab, and the address says so. */
const SELECTION_KEY = 'share-selection';

export function readShareSubject(search: URLSearchParams): ShareSubject | null {
  const actionId = search.get('share');
  if (actionId !== null) return { kind: 'actions', actionIds: [actionId] };
  if (search.has('shareSelected')) {
    const actionIds = readDraft<string[]>(SELECTION_KEY) ?? [];
    return actionIds.length === 0 ? null : { kind: 'actions', actionIds };
  }
  const type = search.get('create');
  return type === 'incident' || type === 'change' ? { kind: 'scratch', ticketType: type } : null;
}

export function withShareSubject(search: URLSearchParams, subject: ShareSubject): URLSearchParams {
  const next = withoutShareSubject(search);
  if (subject.kind === 'scratch') next.set('create', subject.ticketType);
  else if (subject.actionIds.length === 1 && subject.actionIds[0] !== undefined)
    next.set('share', subject.actionIds[0]);
  else {
    writeDraft(SELECTION_KEY, subject.actionIds.slice(0, SHARE_MAX_TASKS));
    next.set('shareSelected', 'true');
  }
  return next;
}

export function withoutShareSubject(search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const name of ['share', 'shareSelected', 'create']) next.delete(name);
  return next;
}
