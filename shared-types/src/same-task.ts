import { TASK_FIELDS, type Task } from './task.ts';

/** The fields in which two tasks differ. Empty: a repeated PUT is the same request. */
export function differingFields(first: Task, second: Task): (keyof Task)[] {
  return TASK_FIELDS.filter((field) => first[field] !== second[field]);
}
