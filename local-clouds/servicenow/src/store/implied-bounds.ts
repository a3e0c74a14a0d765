import type { EncodedQuery } from './encoded-query.ts';

/** `field` is at least the smallest of `values` in every row that the query can select. */
export interface ImpliedBound {
  field: string;
  values: string[];
}

const LOWER_BOUNDS = new Set(['>', '>=', '=']);

/**
 * Lower bounds that hold whichever `^NQ` block matches. A change feed reads `a>X^NQa=X^b>Y^ORDERBYa`: SQLite walks
 * the index of `a` for the order, and only such a bound lets it start at X instead of at the first record.
 */
export function impliedBounds(query: EncodedQuery): ImpliedBound[] {
  const [first, ...others] = query.blocks.map(lowerBounds);
  if (first === undefined || others.length === 0) return [];
  return [...first].flatMap(([field, value]) => {
    const rest = others.map((bounds) => bounds.get(field));
    return rest.every((found) => found !== undefined)
      ? [{ field, values: [value, ...rest.flatMap((v) => v ?? [])] }]
      : [];
  });
}

function lowerBounds(block: EncodedQuery['blocks'][number]): Map<string, string> {
  const bounds = new Map<string, string>();
  for (const [term, ...alternatives] of block) {
    if (term?.kind !== 'condition' || alternatives.length > 0 || term.value === '' || term.field.includes('.'))
      continue;
    if (LOWER_BOUNDS.has(term.operator)) bounds.set(term.field, term.value);
  }
  return bounds;
}
