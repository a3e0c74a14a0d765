import type { StoredValue } from './normalise-value.ts';

/** SQL text with `?` for each of its values. */
export interface SqlFragment {
  text: string;
  values: StoredValue[];
}

/** A fragment from text and its values in order. */
export function sql(text: string, ...values: StoredValue[]): SqlFragment {
  return { text, values };
}

/** Matches no row. */
export const NEVER: SqlFragment = { text: '0', values: [] };
