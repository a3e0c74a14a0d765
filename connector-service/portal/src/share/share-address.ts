import { SHARE_MAX_TASKS, type TicketType } from 'shared-types';

/** What the share dialog is about. It lives in the address, so that it survives sign-in and reload. */
export type ShareSubject =
  | { kind: 'actions'; actionIds: string[] }
  /** A ticket without an improvement action. */
  | { kind: 'scratch'; ticketType: TicketType };

/**
 * What an address asks to share; null: nothing.
 *
 * @param keptSelection many ids would outgrow an address: they stay in the tab, and the address says so
 */
export function readShareSubject(search: URLSearchParams, keptSelection: () => string[] | null): ShareSubject | null {
  const actionId = search.get('share');
  if (actionId !== null) return { kind: 'actions', actionIds: [actionId] };
  if (search.has('shareSelected')) {
    const actionIds = keptSelection() ?? [];
    return actionIds.length === 0 ? null : { kind: 'actions', actionIds };
  }
  const type = search.get('create');
  return type === 'incident' || type === 'change' ? { kind: 'scratch', ticketType: type } : null;
}

/** The address that asks to share this, above the page that `search` shows. `keep` stores ids that do not fit. */
export function withShareSubject(
  search: URLSearchParams,
  subject: ShareSubject,
  keep: (actionIds: string[]) => void,
): URLSearchParams {
  const next = withoutShareSubject(search);
  if (subject.kind === 'scratch') next.set('create', subject.ticketType);
  else if (subject.actionIds.length === 1 && subject.actionIds[0] !== undefined)
    next.set('share', subject.actionIds[0]);
  else {
    keep(subject.actionIds.slice(0, SHARE_MAX_TASKS));
    next.set('shareSelected', 'true');
  }
  return next;
}

/** The same address with nothing to share. */
export function withoutShareSubject(search: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const name of ['share', 'shareSelected', 'create']) next.delete(name);
  return next;
}
