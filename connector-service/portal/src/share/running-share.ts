import { useSyncExternalStore } from 'react';
import { clearDraft, readDraft, writeDraft } from '../drafts/use-draft.ts';

const KEY = 'running-share';
const listeners = new Set<() => void>();
/** Null: not looked for yet, because nobody is signed in while this file loads. */
let ticketIds: readonly string[] | null = null;

/** Tickets whose way to ServiceNow a person wants to follow; the dialog may be left and found again. */
export function useRunningShare(): readonly string[] {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, runningShare);
}

function runningShare(): readonly string[] {
  ticketIds ??= readDraft<string[]>(KEY) ?? [];
  return ticketIds;
}

export function followShare(ids: readonly string[]): void {
  ticketIds = ids;
  writeDraft(KEY, ids);
  for (const listener of listeners) listener();
}

export function forgetShare(): void {
  ticketIds = [];
  clearDraft(KEY);
  for (const listener of listeners) listener();
}
