import type { z } from 'zod';
import { InvalidRequestError } from './http-errors.ts';
import { IssueList } from './issue-list.ts';
import type { ApiIssue } from './schemas/error-answer.ts';

type ZodIssue = z.core.$ZodIssue;

/**
 * Checks a part of a request and returns the checked copy.
 *
 * @throws InvalidRequestError with every problem, in the same words as the rest of the product
 */
export function validateInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  whole: string,
): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const found = new IssueList(whole);
  for (const issue of parsed.error.issues) describeInto(found, issue, input, whole);
  throw new InvalidRequestError(found.issues);
}

function describeInto(found: IssueList, issue: ZodIssue, input: unknown, whole: string): void {
  // A body can hold a hundred thousand of these: what is not shown is not described.
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) found.add(() => describeUnknown(issue.path, key));
  } else found.add(() => describeIssue(issue, input, whole));
}

function describeUnknown(path: readonly PropertyKey[], key: string): ApiIssue {
  return { field: formatPath([...path, key]), code: 'unknown_field', message: 'is not known here. Remove it.' };
}

function describeIssue(issue: ZodIssue, input: unknown, whole: string): ApiIssue {
  const field = formatPath(issue.path) || whole;
  switch (issue.code) {
    case 'invalid_type':
      return describeType(field, issue.expected, valueAt(input, issue.path), issue.message);
    case 'invalid_value': {
      const isMissing = valueAt(input, issue.path) === undefined;
      const list = issue.values.map(String).join(', ');
      return isMissing
        ? { field, code: 'required', message: `is missing. Send one of ${list}.` }
        : { field, code: 'not_allowed', message: `is not an allowed value. Send one of ${list}.` };
    }
    case 'too_big':
      if (issue.origin === 'array')
        return { field, code: 'too_many', message: `has too many entries. Send ${issue.maximum} or fewer.` };
      if (issue.origin === 'string')
        return { field, code: 'too_long', message: `is too long. Shorten it to ${issue.maximum} characters or fewer.` };
      return { field, code: 'not_allowed', message: `is too large. Send ${issue.maximum} or less.` };
    case 'too_small':
      if (issue.origin === 'array')
        return { field, code: 'required', message: `is empty. Send ${issue.minimum} or more entries.` };
      return { field, code: 'not_allowed', message: `is too small. Send ${issue.minimum} or more.` };
    case 'custom': {
      const code = issue.params?.['code'];
      return { field, code: typeof code === 'string' ? code : 'malformed', message: issue.message };
    }
    case 'invalid_union': {
      const isMissing = valueAt(input, issue.path) === undefined;
      return { field, code: isMissing ? 'required' : 'not_allowed', message: issue.message };
    }
    case 'invalid_key':
      return { field, code: 'malformed', message: issue.issues[0]?.message ?? issue.message };
    default:
      return { field, code: 'malformed', message: issue.message };
  }
}

function describeType(field: string, expected: string, value: unknown, message: string): ApiIssue {
  if (value === undefined) {
    const isOurs = message.startsWith('is missing');
    return { field, code: 'required', message: isOurs ? message : `is missing. Send ${nameType(expected)}.` };
  }
  return { field, code: 'type', message: `is ${nameType(typeOf(value))}. Send ${nameType(expected)}.` };
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const TYPE_NAMES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  null: 'null',
};

function nameType(type: string): string {
  return TYPE_NAMES[type] ?? `a ${type}`;
}

function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    const key = showKey(String(part));
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** A key from outside may be endless or hold anything. */
function showKey(key: string): string {
  return /^[A-Za-z0-9_-]{1,40}$/.test(key) ? key : JSON.stringify(key.slice(0, 40));
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | null | undefined)?.[part],
    input,
  );
}
