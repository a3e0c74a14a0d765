import { dynamicValue } from '../store/dynamic-value.ts';
import { type Condition, parseEncodedQuery, type QueryTerm } from '../store/encoded-query.ts';
import type { RecordStore, Values } from '../store/record-store.ts';

/** The record in memory that a condition is held against. */
export interface ConditionSubject {
  table: string;
  values: Values;
  /** Stored values before the operation, for `VALCHANGES` and its family; null: everything filled in has changed. */
  previous: Values | null;
  userId: string;
  now: Date;
}

const CHANGE_OPERATOR = /^([a-z_][a-z0-9_]*)(VALCHANGES|CHANGESFROM|CHANGESTO)(.*)$/s;

/**
 * Whether a record satisfies a filter condition (encoded query) before it is stored. Knows the change operators, which
 * queries have not. Invalid parts are ignored, as in queries.
 * Errors: an operator that is valid in queries but not evaluated on records here, named in the message.
 */
export function matchesCondition(store: RecordStore, condition: string, subject: ConditionSubject): boolean {
  const { blocks } = parseEncodedQuery(condition);
  if (blocks.length === 0) return true;
  return blocks.some((groups) =>
    groups.every((alternatives) => {
      const decided = alternatives.map((term) => holds(store, term, subject)).filter((held) => held !== null);
      return decided.length === 0 || decided.includes(true);
    }),
  );
}

/** Null: the part is invalid and does not count. */
function holds(store: RecordStore, term: QueryTerm, subject: ConditionSubject): boolean | null {
  if (term.kind === 'invalid') return holdsChange(term.text, subject);
  if (term.kind === 'related-list' || term.kind === 'join') {
    throw new Error(`A ${term.kind} condition is not evaluated on a record in memory. Use it in a query.`);
  }
  const actual = fieldValue(store, subject.table, subject.values, term.field);
  return actual === undefined ? null : compares(store, term, actual ?? '', subject);
}

function holdsChange(text: string, { values, previous }: ConditionSubject): boolean | null {
  const [, field = '', operator = '', operand = ''] = CHANGE_OPERATOR.exec(text) ?? [];
  if (field === '') return null;
  const before = previous?.[field] ?? '';
  const after = values[field] ?? '';
  if (before === after) return false;
  if (operator === 'CHANGESFROM') return before === operand;
  return operator === 'VALCHANGES' || after === operand;
}

/** Value of a field, dot-walked over references; undefined when there is no such field. */
function fieldValue(store: RecordStore, table: string, values: Values, path: string): string | null | undefined {
  const [name = '', ...rest] = path.split('.');
  const column = store.columns(table).get(name);
  if (column === undefined) return undefined;
  if (rest.length === 0) return values[name] ?? null;
  if (column.reference === null) return undefined;
  const target = values[name] ? store.get(column.reference, values[name] ?? '') : null;
  return fieldValue(store, column.reference, target ?? {}, rest.join('.'));
}

function compares(store: RecordStore, term: Condition, actual: string, subject: ConditionSubject): boolean {
  const expected = expectedValue(term.value, subject);
  switch (term.operator) {
    case '=':
      return actual === expected;
    case '!=':
      return actual !== expected;
    case '>':
      return actual !== '' && order(actual, expected) > 0;
    case '>=':
      return actual !== '' && order(actual, expected) >= 0;
    case '<':
      return actual !== '' && order(actual, expected) < 0;
    case '<=':
      return actual !== '' && order(actual, expected) <= 0;
    case 'BETWEEN':
      return isBetween(actual, expected);
    case 'LIKE':
      return contains(actual, expected);
    case 'NOT LIKE':
      return !contains(actual, expected);
    case 'STARTSWITH':
      return actual.toLowerCase().startsWith(expected.toLowerCase());
    case 'ENDSWITH':
      return actual.toLowerCase().endsWith(expected.toLowerCase());
    case 'IN':
      return expected.split(',').includes(actual);
    case 'NOT IN':
      return !expected.split(',').includes(actual);
    case 'ISEMPTY':
      return actual === '';
    case 'ISNOTEMPTY':
      return actual !== '';
    case 'ANYTHING':
      return true;
    case 'SAMEAS':
      return actual === (subject.values[expected] ?? '');
    case 'NSAMEAS':
      return actual !== (subject.values[expected] ?? '');
    case 'INSTANCEOF':
      return store.ancestors(actual).includes(expected);
    default:
      throw new Error(`Condition operator ${term.operator} is not evaluated on a record in memory; use a script`);
  }
}

function expectedValue(value: string, { userId, now }: ConditionSubject): string {
  if (!value.startsWith('javascript:')) return value;
  const expression = value.slice('javascript:'.length);
  const evaluated = dynamicValue(expression, { userId, now });
  if (evaluated === null) throw new Error(`Condition value javascript:${expression} is not evaluated; use a script`);
  return evaluated;
}

/** Numbers by size, anything else as text: stored dates sort as text. */
function order(left: string, right: string): number {
  const [a, b] = [Number(left), Number(right)];
  if (left !== '' && right !== '' && !Number.isNaN(a) && !Number.isNaN(b)) return a - b;
  return left < right ? -1 : Number(left > right);
}

function isBetween(actual: string, range: string): boolean {
  const [from = '', to = ''] = range.split('@');
  return actual !== '' && order(actual, from) >= 0 && order(actual, to) <= 0;
}

function contains(actual: string, part: string): boolean {
  return actual.toLowerCase().includes(part.toLowerCase());
}
