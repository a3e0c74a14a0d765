import { checkText, describe } from './check-text.ts';
import { ISSUES_SHOWN, type Issue, type Validation } from './issue.ts';
import { BATCH_MAX_TASKS, CORRELATION_ID_LENGTH } from './limits.ts';
import { TASK_FIELDS, type Task } from './task.ts';
import { TASK_RULES, type TaskRule } from './task-rules.ts';

/**
 * Checks a task as it comes from outside and reports every problem at once.
 *
 * @param input anything
 * @param earliestDueDate first acceptable due date, `YYYY-MM-DD`: the caller knows the clock and how long it waits
 */
export function validateTask(input: unknown, earliestDueDate: string): Validation<Task> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const message = `is ${describe(input)}. Send a JSON object with the fields ${TASK_FIELDS.join(', ')}.`;
    return { ok: false, issues: [{ field: 'body', code: 'type', message }] };
  }
  const body = input as Record<string, unknown>;
  const found = [
    ...TASK_FIELDS.map((field) => checkField(field, body[field], TASK_RULES[field], earliestDueDate)),
    ...unknownFields(body, TASK_FIELDS),
  ].filter((issue): issue is Issue => issue !== null);
  return found.length > 0 ? { ok: false, issues: found } : { ok: true, value: pickTask(body) };
}

/** Checks the id under which a task is created once and for ever. */
export function validateCorrelationId(input: unknown): Validation<string> {
  if (typeof input === 'string' && input.length === CORRELATION_ID_LENGTH && /^[0-9a-f]+$/.test(input)) {
    return { ok: true, value: input };
  }
  const message = `is not ${CORRELATION_ID_LENGTH} lower-case hexadecimal digits. Send 16 random bytes in hex.`;
  return { ok: false, issues: [{ field: 'correlation_id', code: 'malformed', message }] };
}

/** Checks the outside of a batch; each task in it is then checked by itself. */
export function validateBatch(input: unknown): Validation<unknown[]> {
  const tasks = typeof input === 'object' && input !== null ? (input as { tasks?: unknown }).tasks : undefined;
  if (!Array.isArray(tasks) || tasks.length === 0) {
    const message = `is not a list with tasks. Send {"tasks": [...]} with 1 to ${BATCH_MAX_TASKS} tasks.`;
    return { ok: false, issues: [{ field: 'tasks', code: 'type', message }] };
  }
  const issues: Issue[] = unknownFields(input as Record<string, unknown>, ['tasks']);
  if (tasks.length > BATCH_MAX_TASKS) {
    const message = `holds ${tasks.length} tasks. Send at most ${BATCH_MAX_TASKS} in one request.`;
    issues.push({ field: 'tasks', code: 'too_many', message });
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: tasks };
}

/** Issues for the members that are not in the list: each of the first {@link ISSUES_SHOWN}, and one for the rest. */
export function unknownFields(body: Record<string, unknown>, known: readonly string[]): Issue[] {
  const unknown = Object.keys(body).filter((field) => !known.includes(field));
  const code = 'unknown_field' as const;
  const issues: Issue[] = unknown.slice(0, ISSUES_SHOWN).map((field) => ({
    // A name from outside may be endless or hold anything: show its beginning, as JSON.
    field: /^[A-Za-z0-9_]{1,40}$/.test(field) ? field : JSON.stringify(field.slice(0, 40)),
    code,
    message: `is not part of the data exchange. Remove it; known fields are ${known.join(', ')}.`,
  }));
  const more = unknown.length - issues.length;
  if (more > 0) issues.push({ field: 'body', code, message: `holds ${more} more unknown fields. Remove them.` });
  return issues;
}

function checkField(field: string, value: unknown, rule: TaskRule, earliestDueDate: string): Issue | null {
  if (rule.kind === 'text') return checkText(field, value, rule);
  return rule.kind === 'choice' ? checkChoice(field, value, rule.values) : checkDay(field, value, earliestDueDate);
}

function checkChoice(field: string, value: unknown, allowed: readonly (string | number)[]): Issue | null {
  if (allowed.includes(value as string | number)) return null;
  const list = allowed.join(', ');
  if (value === undefined || value === null || value === '') {
    return { field, code: 'required', message: `is missing. Send one of ${list}.` };
  }
  if (typeof value !== typeof allowed[0]) {
    return { field, code: 'type', message: `is ${describe(value)}. Send one of ${list} as a ${typeof allowed[0]}.` };
  }
  return { field, code: 'not_allowed', message: `is not an allowed value. Send one of ${list}.` };
}

function checkDay(field: string, value: unknown, earliest: string): Issue | null {
  if (value === undefined || value === null || value === '') {
    return { field, code: 'required', message: 'is missing. Send a date as YYYY-MM-DD.' };
  }
  if (typeof value !== 'string') {
    return { field, code: 'type', message: `is ${describe(value)}. Send a date as YYYY-MM-DD.` };
  }
  if (!isCalendarDate(value)) {
    return { field, code: 'not_a_date', message: 'is not a date of the calendar. Send YYYY-MM-DD.' };
  }
  if (value < earliest) {
    return { field, code: 'past', message: `lies in the past. Choose ${earliest} or later.` };
  }
  return null;
}

/** True for a date that exists, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** Every field in the one order of {@link TASK_FIELDS}, so that equal tasks are equal as JSON. */
function pickTask(body: Record<string, unknown>): Task {
  return Object.fromEntries(TASK_FIELDS.map((field) => [field, body[field]])) as unknown as Task;
}
