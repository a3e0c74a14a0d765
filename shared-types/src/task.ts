export const TICKET_TYPES = ['incident', 'change'] as const;
export type TicketType = (typeof TICKET_TYPES)[number];

export const RECOMMENDATION_SOURCES = ['user', 'microsoft'] as const;
export type RecommendationSource = (typeof RECOMMENDATION_SOURCES)[number];

export const RECOMMENDATION_CATEGORIES = ['devices', 'data', 'apps', 'identity', 'infrastructure'] as const;
export type RecommendationCategory = (typeof RECOMMENDATION_CATEGORIES)[number];

/** 1 critical, 2 high, 3 moderate, 4 low. */
export const PRIORITIES = [1, 2, 3, 4] as const;
export type Priority = (typeof PRIORITIES)[number];

/**
 * What crosses to ServiceNow for a ticket: the seven data fields promised to the customer (requirement R5) and the
 * ticket type. The correlation id travels in the address, or beside the task in a batch. Nothing else crosses.
 */
export interface Task {
  ticket_type: TicketType;
  /** User principal name of the person who shared the task. */
  requested_by: string;
  /** One line. */
  name: string;
  /** Plain text; line breaks and tabs are allowed. */
  description: string;
  priority: Priority;
  /** `YYYY-MM-DD`. */
  due_date: string;
  recommendation_source: RecommendationSource;
  recommendation_category: RecommendationCategory;
}

/** The fields of a task, in the order in which both sides show them. */
export const TASK_FIELDS = [
  'ticket_type',
  'requested_by',
  'name',
  'description',
  'priority',
  'due_date',
  'recommendation_source',
  'recommendation_category',
] as const satisfies readonly (keyof Task)[];

/** A task of a batch. */
export interface BatchTask extends Task {
  correlation_id: string;
}
