import {
  RECOMMENDATION_CATEGORIES,
  RECOMMENDATION_SOURCES,
  SHARE_MAX_TASKS,
  STATE_MEANINGS,
  TASK_RULES,
  TICKET_OUTCOMES,
  TICKET_TYPES,
  type TicketType,
} from 'shared-types';
import { z } from 'zod';
import { CLOSURE_VERDICTS } from '../../tickets/closure-verdicts.ts';
import { closureProofSchema } from './closure.ts';
import { calendarDate, noticeSchema, text, timestamp } from './text.ts';

export const DELIVERY_STATES = ['queued', 'paused', 'delivered', 'failed'] as const;
export const ATTEMPT_OUTCOMES = ['delivered', 'retry', 'paused', 'failed'] as const;

export const ticketTypeSchema = z.enum(TICKET_TYPES);
export const prioritySchema = z
  .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], {
    error: 'is not a priority. Send 1 (critical), 2 (high), 3 (moderate) or 4 (low).',
  })
  .meta({ description: '1 critical, 2 high, 3 moderate, 4 low.' });
export const ticketIdSchema = z
  .string()
  .regex(/^[0-9a-f]{32}$/, { error: 'is not a ticket id. Take it from the list of tickets.' });
export const improvementActionIdSchema = z.string().regex(/^[\x21-\x7e]{1,128}$/, {
  error: 'is not the id of an improvement action. Send the id as the list of improvement actions shows it.',
});

/** The fields a person fills in the share dialog, and may have been suggested. */
const draftFields = {
  name: text(TASK_RULES.name),
  description: text(TASK_RULES.description),
  priority: prioritySchema,
  dueDate: calendarDate,
  recommendationSource: z.enum(RECOMMENDATION_SOURCES),
  recommendationCategory: z.enum(RECOMMENDATION_CATEGORIES),
};

/** Suggested values of the share dialog, within the limits. */
export const ticketDraftSchema = z.object(draftFields).meta({ id: 'TicketDraft' });

/** One task of `POST /api/tickets`. Who asks is taken from the session. */
export const newTaskSchema = z
  .strictObject({
    ticketType: ticketTypeSchema,
    improvementActionId: improvementActionIdSchema
      .nullable()
      .meta({ description: 'Secure Score control; null for a ticket from scratch.' }),
    ...draftFields,
  })
  .meta({ id: 'NewTask' });

/** Body of `POST /api/tickets`: all are accepted, or none. Issues name fields as `tasks[2].dueDate`. */
export const newTasksBodySchema = z
  .strictObject({ tasks: z.array(newTaskSchema).min(1).max(SHARE_MAX_TASKS) })
  .meta({ id: 'NewTasks' });

/** Exactly what is sent to ServiceNow: the seven fields of the promise and the ticket type. */
export const exchangedTaskSchema = z
  .object({ ticketType: ticketTypeSchema, requestedBy: z.string(), ...draftFields })
  .meta({ id: 'ExchangedTask' });

const outcomeSchema = z.enum(TICKET_OUTCOMES).meta({
  description:
    'Decided by the app from the model of the instance. `done`: closed as done; `cancelled`: called off; `failed`: closed ' +
    'without success; `gone`: the record was deleted; `unknown`: closed in a way of the customer’s own.',
});

/** The record on the instance as last seen. */
export const remoteTicketSchema = z
  .object({
    number: z.string().meta({ example: 'CHG0030001' }),
    url: z
      .string()
      .nullable()
      .meta({ description: 'Opens the record in ServiceNow; null once that instance is no longer connected.' }),
    state: z.string(),
    stateLabel: z.string().meta({ description: 'As the instance names it.' }),
    stateName: z.string().meta({ description: "The tenant's own name where one is set, else the label." }),
    stateMeaning: z.enum(STATE_MEANINGS).meta({
      description: 'What the state means, whatever it is called; `other`: a state of the customer’s own.',
    }),
    outcome: outcomeSchema,
    priority: z.number().nullable().meta({ description: 'Null: it has none there.' }),
    dueDate: z.string().nullable().meta({ description: 'The day where the instance is; null: it has none there.' }),
    updatedAt: timestamp,
    revision: z.number(),
  })
  .meta({ id: 'RemoteTicket' });

export const ticketSchema = z
  .object({
    id: z.string(),
    correlationId: z.string(),
    improvementActionId: z.string().nullable(),
    task: exchangedTaskSchema,
    deliveryState: z.enum(DELIVERY_STATES),
    attempts: z.number(),
    lastError: z.string().nullable().meta({ description: 'Cause and remedy, in English.' }),
    lastErrorNotice: noticeSchema.nullable().meta({ description: 'The same for any language.' }),
    nextAttemptAt: timestamp.nullable(),
    remote: remoteTicketSchema.nullable().meta({ description: 'Null until delivered.' }),
    outcome: outcomeSchema,
    priority: z.number().nullable().meta({
      description: 'As it stands in ServiceNow; what will be sent, until it is there. Null: it has none.',
    }),
    dueDate: z.string().nullable().meta({ description: 'Likewise.' }),
    overdue: z.boolean(),
    closedAt: timestamp.nullable().meta({ description: 'When it was first seen closed; null while it is open.' }),
    closure: closureProofSchema.nullable().meta({
      description: 'Of a ticket closed as `done` for an improvement action, within 90 days; else null.',
    }),
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'Ticket' });

export const attemptSchema = z
  .object({
    number: z.number(),
    manual: z.boolean(),
    startedAt: timestamp,
    durationMs: z.number(),
    outcome: z.enum(ATTEMPT_OUTCOMES),
    httpStatus: z.number().nullable(),
    errorCode: z.string().nullable(),
    message: z.string().nullable().meta({ description: 'Cause and remedy, in English.' }),
    notice: noticeSchema.nullable().meta({ description: 'The same for any language.' }),
    transactionId: z.string().nullable(),
  })
  .meta({ id: 'Attempt' });

export const stateChangeSchema = z
  .object({
    state: z.string(),
    stateLabel: z.string(),
    stateName: z.string(),
    at: timestamp,
    revision: z.number(),
  })
  .meta({ id: 'StateChange' });

/** Answer of `GET /api/tickets/{id}`. */
export const ticketDetailSchema = z
  .object({
    ticket: ticketSchema,
    attempts: z.array(attemptSchema),
    stateChanges: z.array(stateChangeSchema),
  })
  .meta({ id: 'TicketDetail' });

/** Answer of `POST /api/tickets`. 202: accepted, delivery follows; 200: this Idempotency-Key was already answered so. */
export const acceptedTicketsSchema = z
  .object({ tickets: z.array(ticketSchema), replayed: z.boolean() })
  .meta({ id: 'AcceptedTickets' });

/** Body of `POST /api/tickets/retry`. */
export const retryTicketsBodySchema = z
  .strictObject({ ticketIds: z.array(ticketIdSchema).min(1).max(SHARE_MAX_TASKS) })
  .meta({ id: 'RetryTickets' });

/** Answers of `POST /api/tickets/{id}/retry` and of those for several tickets. */
export const requeuedTicketsSchema = z.object({ requeued: z.number() }).meta({ id: 'RequeuedTickets' });
export const acceptedTicketSchema = z.object({ ticket: ticketSchema }).meta({ id: 'AcceptedTicket' });

export const ticketPageSchema = z
  .object({
    tickets: z.array(ticketSchema),
    next: z.string().nullable().meta({ description: 'Send it as `after` for the next page; null: the last page.' }),
  })
  .meta({ id: 'TicketPage' });

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const filterText = z
  .string()
  .max(200)
  .regex(/^[^\u0000-\u001f\u007f-\u009f]*$/, { error: 'holds a control character. Remove it.' });

/** A parameter that may be repeated: any of its values may hold. */
function several<T extends z.ZodType>(value: T) {
  return z
    .preprocess((given) => (given === undefined || Array.isArray(given) ? given : [given]), z.array(value).max(50))
    .optional();
}

/** A state of either type, or of one: the same value can mean another state in the other type. */
const stateOfType = filterText
  .transform((text) => {
    const [, ticketType, value] = /^(incident|change):(.*)$/s.exec(text) ?? [];
    return { ticketType: (ticketType as TicketType | undefined) ?? null, state: value ?? text };
  })
  .meta({ description: '`3`, or `change:3` for change requests alone.' });

/** Filters shared by the list and the export. Those that hold a list may be repeated. */
export const ticketFilterSchema = z.strictObject({
  ticketType: several(ticketTypeSchema),
  deliveryState: several(z.enum(DELIVERY_STATES)),
  improvementActionId: filterText.optional(),
  state: several(stateOfType),
  priority: several(z.coerce.number().int().min(1).max(5)),
  category: several(z.enum(RECOMMENDATION_CATEGORIES)),
  requestedBy: filterText.optional(),
  outcome: several(z.enum(TICKET_OUTCOMES)),
  closure: several(z.enum(CLOSURE_VERDICTS)),
  overdue: flag.optional(),
  active: flag.optional(),
  search: filterText.optional(),
  sort: z.enum(['created', 'updated', 'due', 'priority']).optional(),
  descending: flag.optional(),
});

/** Query of `GET /api/tickets`. */
export const ticketListQuerySchema = z.strictObject({
  ...ticketFilterSchema.shape,
  ids: z
    .string()
    .max(33 * SHARE_MAX_TASKS - 1)
    .regex(/^[0-9a-f]{32}(,[0-9a-f]{32})*$/, { error: 'is not a list of ticket ids with commas between.' })
    .optional()
    .meta({
      description: `Up to ${SHARE_MAX_TASKS} ticket ids, comma-separated: the progress of a share. Excludes other filters.`,
    }),
  after: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const ticketSummarySchema = z
  .object({
    ticketType: ticketTypeSchema,
    total: z.number(),
    open: z.number(),
    overdue: z.number(),
    dueSoon: z.number().meta({ description: 'Open and due within seven days.' }),
    failed: z.number(),
    waiting: z.number().meta({ description: 'Queued or paused.' }),
    states: z
      .array(z.object({ state: z.string(), stateName: z.string(), meaning: z.enum(STATE_MEANINGS), count: z.number() }))
      .meta({ description: "In the instance's own order." }),
  })
  .meta({ id: 'TicketSummary' });

/** Answer of `GET /api/tickets/summary`: one entry for each ticket type. */
export const ticketSummariesSchema = z
  .object({ summaries: z.array(ticketSummarySchema) })
  .meta({ id: 'TicketSummaries' });

/** `data` of the event `tickets-changed` on `GET /api/tickets/events`: read again what is shown. */
export const ticketsChangedEventSchema = z
  .object({ ticketIds: z.array(z.string()).meta({ description: 'Empty: anything may have changed.' }) })
  .meta({ id: 'TicketsChangedEvent' });

export type NewTask = z.infer<typeof newTaskSchema>;
export type NewTasksBody = z.infer<typeof newTasksBodySchema>;
export type RetryTicketsBody = z.infer<typeof retryTicketsBodySchema>;
export type TicketDraft = z.infer<typeof ticketDraftSchema>;
export type ExchangedTask = z.infer<typeof exchangedTaskSchema>;
export type RemoteTicketView = z.infer<typeof remoteTicketSchema>;
export type TicketView = z.infer<typeof ticketSchema>;
export type AttemptView = z.infer<typeof attemptSchema>;
export type StateChangeView = z.infer<typeof stateChangeSchema>;
export type TicketDetail = z.infer<typeof ticketDetailSchema>;
export type AcceptedTickets = z.infer<typeof acceptedTicketsSchema>;
export type RequeuedTickets = z.infer<typeof requeuedTicketsSchema>;
export type AcceptedTicket = z.infer<typeof acceptedTicketSchema>;
export type TicketPageAnswer = z.infer<typeof ticketPageSchema>;
export type TicketSummaryView = z.infer<typeof ticketSummarySchema>;
export type TicketSummaries = z.infer<typeof ticketSummariesSchema>;
export type TicketsChangedEvent = z.infer<typeof ticketsChangedEventSchema>;
