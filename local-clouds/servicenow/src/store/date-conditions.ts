import { formatDateTime, shift } from './dynamic-value.ts';
import { type SqlFragment, sql } from './sql-fragment.ts';

/** `ONToday@<from>@<to>`: both ends included. Null when an end cannot be read. */
export function dateCondition(
  expression: string,
  negated: boolean,
  value: string,
  evaluate: (text: string) => string | null,
): SqlFragment | null {
  const [, first, second] = value.split('@');
  const from = first === undefined ? null : evaluate(first);
  const to = second === undefined ? null : evaluate(second);
  if (from === null || to === null || from === '' || to === '') return null;
  return negated
    ? sql(`(${expression} NOT BETWEEN ? AND ? OR ${expression} IS NULL)`, from, to)
    : sql(`${expression} BETWEEN ? AND ?`, from, to);
}

const RELATIVE_OPERATOR = { RELATIVEGT: '>', RELATIVELT: '<', RELATIVEGE: '>=', RELATIVELE: '<=' } as const;

/** `RELATIVEGT@hour@ago@1`: later than one hour ago. */
export function relativeCondition(
  expression: string,
  operator: keyof typeof RELATIVE_OPERATOR,
  value: string,
  now: Date,
  dateOnly: boolean,
): SqlFragment | null {
  const [, unit = '', direction = '', amount = ''] = value.split('@');
  if (!/^\d+$/.test(amount) || !['ago', 'ahead'].includes(direction)) return null;
  const moment = shift(now, unit, direction === 'ago' ? -Number(amount) : Number(amount));
  if (moment === null) return null;
  const text = formatDateTime(moment);
  return sql(`${expression} ${RELATIVE_OPERATOR[operator]} ?`, dateOnly ? text.slice(0, 10) : text);
}

const SAME_PERIOD: Record<string, (expression: string) => string> = {
  year: (e) => `substr(${e}, 1, 4)`,
  quarter: (e) => `substr(${e}, 1, 4) || (cast(substr(${e}, 6, 2) AS INTEGER) + 2) / 3`,
  month: (e) => `substr(${e}, 1, 7)`,
  week: (e) => `strftime('%G-%V', ${e})`,
  day: (e) => `substr(${e}, 1, 10)`,
  hour: (e) => `substr(${e}, 1, 13)`,
};

/** `SAMEASother` compares values; `SAMEASother@day` compares the calendar period of two dates. */
export function sameAsCondition(
  left: string,
  right: string,
  negated: boolean,
  period: string | undefined,
): SqlFragment | null {
  const cut = period === undefined ? (e: string) => e : SAME_PERIOD[period];
  if (cut === undefined) return null;
  return sql(`${cut(left)} ${negated ? 'IS NOT' : '='} ${cut(right)}`);
}

const SECONDS: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 };

/** `MORETHANother@day@before@1`: more than one day before the other date; `LESSTHAN`: less than, but before. */
export function shiftedCondition(
  left: string,
  right: string,
  more: boolean,
  [unit = '', direction = '', amount = '']: readonly string[],
): SqlFragment | null {
  const seconds = SECONDS[unit];
  if (seconds === undefined || !/^\d+$/.test(amount) || !['before', 'after'].includes(direction)) return null;
  const [early, late] = direction === 'before' ? [left, right] : [right, left];
  const gap = `(unixepoch(${late}) - unixepoch(${early}))`;
  const limit = seconds * Number(amount);
  return more ? sql(`${gap} > ?`, limit) : sql(`(${gap} > 0 AND ${gap} < ?)`, limit);
}

const DATE_PART: Record<string, (expression: string) => string> = {
  dayofweek: (e) => `cast(strftime('%u', ${e}) AS INTEGER)`,
  month: (e) => `cast(substr(${e}, 6, 2) AS INTEGER)`,
  year: (e) => `cast(substr(${e}, 1, 4) AS INTEGER)`,
  quarter: (e) => `(cast(substr(${e}, 6, 2) AS INTEGER) + 2) / 3`,
  hour: (e) => `cast(substr(${e}, 12, 2) AS INTEGER)`,
};
const PART_OPERATOR: Record<string, string> = { EE: '=', GE: '>=', LE: '<=', GT: '>', LT: '<' };
const NAMED: Record<string, readonly string[]> = {
  dayofweek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  month: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
};

/** `DATEPARTMonday@javascript:gs.datePart('dayofweek','monday','EE')`. */
export function datePartCondition(expression: string, value: string): SqlFragment | null {
  const call = /gs\.datePart\('(\w+)','(\w+)','(\w+)'\)/.exec(value);
  const [, part = '', wanted = '', comparison = ''] = call ?? [];
  const extract = DATE_PART[part];
  const operator = PART_OPERATOR[comparison];
  const number = partNumber(part, wanted.toLowerCase());
  return extract === undefined || operator === undefined || number === null
    ? null
    : sql(`${extract(expression)} ${operator} ?`, number);
}

function partNumber(part: string, wanted: string): number | null {
  const names = NAMED[part];
  const position = names?.findIndex((name) => wanted.startsWith(name)) ?? -1;
  if (position >= 0) return position + 1;
  return /^\d+$/.test(wanted) ? Number(wanted) : null;
}
