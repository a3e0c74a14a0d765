import { storageKind } from './catalog.ts';
import type { Column } from './record-store.ts';

/** What is bound to a statement for a column of this type. */
export type StoredValue = string | number | null;

const TRUE_WORDS = new Set(['true', '1', 'yes', 'on']);
/** Their limit counts the clear text, which the store never sees. */
const SEALED_TYPES = new Set(['password', 'password2']);
const INTEGER_LIMIT = 2_147_483_647;

/**
 * The stored form of a field value: empty text is NULL, booleans are `true`/`false`, numbers are numbers (text that is
 * none is stored empty), dates take their canonical form, and text over `max_length` is cut, as the platform does.
 */
export function normaliseValue(column: Column, value: string | null): StoredValue {
  if (value === null || value === '') return null;
  switch (storageKind(column.type)) {
    case 'integer':
      return integerValue(column.type, value);
    case 'real':
      return Number.isFinite(Number(value)) && value.trim() !== '' ? Number(value) : null;
    default:
      return textValue(column, value);
  }
}

function textValue(column: Column, value: string): string | null {
  switch (column.type) {
    case 'boolean':
      return TRUE_WORDS.has(value.trim().toLowerCase()) ? 'true' : 'false';
    case 'glide_date':
      return dateOnly(value);
    case 'glide_date_time':
    case 'due_date':
    case 'datetime':
      return dateTime(value);
    default:
      return column.maxLength > 0 && !SEALED_TYPES.has(column.type) ? cut(value, column.maxLength) : value;
  }
}

function integerValue(type: string, value: string): number | null {
  const number = Number(
    value
      .trim()
      .replace(/^true$/i, '1')
      .replace(/^false$/i, '0'),
  );
  if (value.trim() === '' || !Number.isFinite(number)) return null;
  const whole = Math.trunc(number);
  if (type === 'longint') return Number.isSafeInteger(whole) ? whole : null;
  return Math.max(-INTEGER_LIMIT - 1, Math.min(INTEGER_LIMIT, whole));
}

function dateOnly(value: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[ T].*)?$/.exec(value.trim());
  return match?.[1] !== undefined && isDate(match[1]) ? match[1] : null;
}

function dateTime(value: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}:\d{2})(?:\.\d+)?Z?)?$/.exec(value.trim());
  const [, day, time = '00:00:00'] = match ?? [];
  if (day === undefined || !isDate(day) || !/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time)) return null;
  return `${day} ${time}`;
}

function isDate(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** Cuts by characters without splitting a surrogate pair. */
function cut(value: string, length: number): string {
  if (value.length <= length) return value;
  const end = /[\uD800-\uDBFF]/.test(value.charAt(length - 1)) ? length - 1 : length;
  return value.slice(0, end);
}
