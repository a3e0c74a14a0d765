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
  const text = String(record.getLastErrorMessage() ?? '') || refusalShown(record.getTableName());
  if (text !== '') throw new Error(text);
}

/** The refusal as shown to the person in a page; texts about other tables belong to other reads. */
function refusalShown(table: string): string {
  const shown = gs.getErrorMessages() as unknown;
  const texts = Array.isArray(shown) ? shown.map(String) : [];
  return texts.find((text) => isRefusalOf(table, text)) ?? '';
}

function isRefusalOf(table: string, text: string): boolean {
  const refusal = readRefusal(text);
  return refusal.kind !== 'other' && refusal.table === table;
}
