import { LITERAL_CARET } from '../store/encoded-query.ts';
import { textOf } from './text-of.ts';

/** What a condition value may look like to a script: a scalar, or a list for `IN`. */
export function conditionText(name: string, operator: string, value: unknown): string {
  const operand = Array.isArray(value) ? value.map((item) => textOf(item) ?? '').join(',') : (textOf(value) ?? '');
  return `${name}${OPERATOR_SPELLINGS[operator.toUpperCase()] ?? operator}${protectCaret(operand)}`;
}

/** Spellings that `addQuery` takes and an encoded query writes otherwise. */
const OPERATOR_SPELLINGS: Record<string, string> = {
  CONTAINS: 'LIKE',
  'DOES NOT CONTAIN': 'NOT LIKE',
  'NOT CONTAINS': 'NOT LIKE',
  'STARTS WITH': 'STARTSWITH',
  'ENDS WITH': 'ENDSWITH',
  'IS EMPTY': 'ISEMPTY',
  'IS NOT EMPTY': 'ISNOTEMPTY',
};

/** `addQuery` takes values as they are, while an encoded query ends a value at `^`. */
function protectCaret(value: string): string {
  return value.replaceAll('^', LITERAL_CARET);
}
