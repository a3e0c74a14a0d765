import { type GlideRecord, gs } from '@servicenow/glide';
import { readRefusal } from '../domain/setup/refusal.ts';
import type { Reading } from '../domain/setup/setup-facts.ts';

/** Reads from a table of the platform, or says how the instance refused. */
export function guardedRead<T>(read: () => T): Reading<T> {
  try {
    return { ok: true, value: read() };
  } catch (problem) {
    // Only String() is safe on a platform exception: reading its message throws again.
    return { ok: false, refusal: readRefusal(String(problem)) };
  }
}

/** After a query: an instance may hand out nothing and put the refusal aside instead of throwing. */
export function throwIfRefused(record: GlideRecord): void {
  const text = String(record.getLastErrorMessage() ?? '') || refusalShown();
  if (text !== '') throw new Error(text);
}

/** The refusal as shown to the person in a page; the texts in front of it belong to others. */
function refusalShown(): string {
  const shown = gs.getErrorMessages() as unknown;
  const texts = Array.isArray(shown) ? shown.map(String) : [];
  return texts.find((text) => readRefusal(text).kind !== 'other') ?? '';
}
