import { readDraft, writeDraft } from '../drafts/use-draft.ts';

const KEY = 'share-selection';

/** Which improvement actions the address means by `shareSelected`; null: none were kept in this tab. */
export function readKeptSelection(): string[] | null {
  return readDraft<string[]>(KEY);
}

/** Keeps what an address is too short for. */
export function keepSelection(actionIds: string[]): void {
  writeDraft(KEY, actionIds);
}
