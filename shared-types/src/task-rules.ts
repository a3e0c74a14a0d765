import type { TextRule } from './check-text.ts';
import { DESCRIPTION_MAX_LENGTH, NAME_MAX_LENGTH, REQUESTED_BY_MAX_LENGTH } from './limits.ts';
import { PRIORITIES, RECOMMENDATION_CATEGORIES, RECOMMENDATION_SOURCES, type Task, TICKET_TYPES } from './task.ts';

/** What a field of a task may hold. */
export type TaskRule =
  | ({ kind: 'text' } & TextRule)
  | { kind: 'choice'; values: readonly (string | number)[] }
  /** `YYYY-MM-DD`, a day of the calendar. */
  | { kind: 'day' };

/** The rule of each field: whoever checks, limits or offers the values of a task reads it here. */
export const TASK_RULES = {
  ticket_type: { kind: 'choice', values: TICKET_TYPES },
  requested_by: { kind: 'text', maxLength: REQUESTED_BY_MAX_LENGTH, multiline: false },
  name: { kind: 'text', maxLength: NAME_MAX_LENGTH, multiline: false },
  description: { kind: 'text', maxLength: DESCRIPTION_MAX_LENGTH, multiline: true },
  priority: { kind: 'choice', values: PRIORITIES },
  due_date: { kind: 'day' },
  recommendation_source: { kind: 'choice', values: RECOMMENDATION_SOURCES },
  recommendation_category: { kind: 'choice', values: RECOMMENDATION_CATEGORIES },
} as const satisfies Record<keyof Task, TaskRule>;
