import { TASK_FIELDS, type Task } from 'shared-types';

/** What each field of a task is called in the connector: in its API, its pages and its rows. */
export const API_FIELDS = {
  ticket_type: 'ticketType',
  requested_by: 'requestedBy',
  name: 'name',
  description: 'description',
  priority: 'priority',
  due_date: 'dueDate',
  recommendation_source: 'recommendationSource',
  recommendation_category: 'recommendationCategory',
} as const satisfies Record<keyof Task, string>;

/** A field of a task under its name in the connector. */
export type ApiField = (typeof API_FIELDS)[keyof Task];

/** A task under the connector's names. */
export type ApiTask = { [Field in keyof Task as (typeof API_FIELDS)[Field]]: Task[Field] };

/** The task alone, under the connector's names, in the contract's order. */
export function toApi(task: Task): ApiTask {
  return Object.fromEntries(TASK_FIELDS.map((field) => [API_FIELDS[field], task[field]])) as unknown as ApiTask;
}

/** The task alone, as it goes over the wire; whatever else `task` holds stays behind. Nothing is checked. */
export function toWire<T extends Record<ApiField, unknown>>(
  task: T,
): { [Field in keyof Task]: T[(typeof API_FIELDS)[Field]] } {
  return Object.fromEntries(TASK_FIELDS.map((field) => [field, task[API_FIELDS[field]]])) as never;
}

/** The connector's name of a wire field; null for a name that is no field of a task. */
export function apiFieldOf(field: string): ApiField | null {
  return Object.hasOwn(API_FIELDS, field) ? API_FIELDS[field as keyof Task] : null;
}
