import type { Task } from 'shared-types';
import { impactAndUrgency } from './impact-and-urgency.ts';

/** Readable name of the other side, in `correlation_display`. */
export const CORRELATION_DISPLAY = 'Microsoft 365 security center';

/** Noon of a day (`YYYY-MM-DD`) where the instance is, as the instance stores it: UTC. */
export type StoredNoonOf = (day: string) => string;

/** Whose ticket it is: where the task is recorded and under which id it came. */
export interface TicketOrigin {
  correlationId: string;
  /** sys_id of the record in `x_mioms_m365ticket_task`. */
  taskSysId: string;
}

/**
 * Field values of a new ticket. Group, person, model and the rest are left to the customer's own assignment rules and
 * defaults.
 */
export function ticketValues(task: Task, origin: TicketOrigin, storedNoonOf: StoredNoonOf): Record<string, string> {
  return {
    short_description: task.name,
    description: task.description,
    // A time, on the instance: noon is that day for whoever looks, in nearly every zone.
    due_date: storedNoonOf(task.due_date),
    correlation_id: origin.correlationId,
    correlation_display: CORRELATION_DISPLAY,
    m365_task: origin.taskSysId,
    requested_by_upn: task.requested_by,
    recommendation_source: task.recommendation_source,
    recommendation_category: task.recommendation_category,
    ...(task.ticket_type === 'incident'
      ? { ...impactAndUrgency(task.priority) }
      : { priority: String(task.priority), type: 'normal' }),
  };
}
