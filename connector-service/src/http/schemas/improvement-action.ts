import { RECOMMENDATION_CATEGORIES, SHARE_MAX_TASKS } from 'shared-types';
import { z } from 'zod';
import { closureProofSchema } from './closure.ts';
import { timestamp } from './text.ts';
import { DELIVERY_STATES, improvementActionIdSchema, ticketDraftSchema, ticketTypeSchema } from './ticket.ts';

const level = z.enum(['low', 'moderate', 'high', 'unknown']);

/** Enough of an open ticket to name it and to link to it. */
export const openTicketSchema = z
  .object({
    id: z.string(),
    ticketType: ticketTypeSchema,
    deliveryState: z.enum(DELIVERY_STATES),
    number: z.string().nullable(),
    url: z.string().nullable(),
    stateName: z.string().nullable(),
    dueDate: z.string().nullable().meta({ description: 'As it stands; null: it has none.' }),
  })
  .meta({ id: 'OpenTicket' });

const historyTicketSchema = openTicketSchema
  .pick({ id: true, ticketType: true, number: true, url: true })
  .extend({ name: z.string() });

/** The ticket closed last for an improvement action, and its proof. */
export const closureSchema = z
  .object({
    ticket: historyTicketSchema,
    closedAt: timestamp,
    proof: closureProofSchema,
    unproven: z.boolean().meta({ description: 'Somebody must look: the points are `missing` or `lost`.' }),
  })
  .meta({ id: 'Closure' });

export const improvementActionSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    category: z.enum(RECOMMENDATION_CATEGORIES),
    service: z.string(),
    actionType: z.string(),
    actionUrl: z.string().nullable().meta({ description: 'Always https; null when Microsoft gives none.' }),
    score: z.number().nullable(),
    maxScore: z.number(),
    status: z.enum(['to_address', 'partial', 'completed', 'risk_accepted', 'third_party', 'alternate_mitigation']),
    implementationStatus: z.string().nullable(),
    userImpact: level,
    implementationCost: level,
    tier: z.string(),
    rank: z.number().nullable(),
    threats: z.array(z.string()),
    lastModifiedAt: timestamp.nullable(),
    openTickets: z.array(openTicketSchema),
    closure: closureSchema.nullable().meta({
      description: 'Of the last 90 days; null while a ticket is open: somebody works on it.',
    }),
  })
  .meta({ id: 'ImprovementAction' });

export const improvementActionListSchema = z
  .object({ improvementActions: z.array(improvementActionSchema) })
  .meta({ id: 'ImprovementActionList' });

export const improvementActionDetailSchema = z
  .object({
    improvementAction: improvementActionSchema,
    remediationHtml: z.string().meta({ description: 'Sanitised: paragraphs, lists, emphasis, code and https links.' }),
    remediationImpactHtml: z.string().meta({ description: 'Sanitised likewise.' }),
    draft: ticketDraftSchema.meta({ description: 'What the share dialog starts with.' }),
  })
  .meta({ id: 'ImprovementActionDetail' });

/** Body of `POST /api/improvement-actions/drafts`. */
export const draftsBodySchema = z
  .strictObject({ improvementActionIds: z.array(improvementActionIdSchema).min(1).max(SHARE_MAX_TASKS) })
  .meta({ id: 'DraftsBody' });

/** One read for the share dialog, however many actions are shared. */
export const draftsSchema = z
  .object({ suggestions: z.array(z.object({ improvementAction: improvementActionSchema, draft: ticketDraftSchema })) })
  .meta({ id: 'Drafts' });

export const secureScoreQuerySchema = z.strictObject({ days: z.coerce.number().int().min(1).max(90).default(90) });

/** Answer of `GET /api/secure-score`. */
export const secureScoreSchema = z
  .object({
    days: z
      .array(z.object({ date: z.string(), currentScore: z.number(), maxScore: z.number() }))
      .meta({ description: 'Newest first; days without a score are missing.' }),
    pointsInOpenTickets: z.number().meta({ description: 'Points still to gain by actions that have an open ticket.' }),
    unprovenActions: z.number().int().meta({
      description: 'Actions whose `closure` is unproven.',
    }),
  })
  .meta({ id: 'SecureScore' });

/** One thing that happened to an improvement action; `kind` says which members it has. */
export const actionEventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('points_changed'),
    at: timestamp,
    date: z.string(),
    before: z.number(),
    after: z.number(),
    implementationStatus: z.string().nullable().meta({ description: "How far the tenant is, in Microsoft's words." }),
  }),
  z.object({
    kind: z.literal('decided'),
    at: timestamp,
    decision: z.enum(['to_address', 'risk_accepted', 'third_party', 'alternate_mitigation']),
    changed: z.boolean().meta({ description: 'False: only a note was added, the status stayed.' }),
    by: z.string().nullable(),
    comment: z.string().nullable(),
    assignedTo: z.string().nullable(),
  }),
  z.object({ kind: z.literal('ticket_shared'), at: timestamp, ticket: historyTicketSchema, by: z.string() }),
  z.object({
    kind: z.literal('ticket_state_changed'),
    at: timestamp,
    ticket: historyTicketSchema,
    stateName: z.string(),
  }),
  z.object({
    kind: z.literal('ticket_closed'),
    at: timestamp,
    ticket: historyTicketSchema,
    stateName: z.string(),
    proof: closureProofSchema,
  }),
]);

/** Answer of `GET /api/improvement-actions/{id}/history`. */
export const improvementActionHistorySchema = z
  .object({
    firstDay: z.string().nullable().meta({ description: 'Oldest day that Secure Score keeps; null without a score.' }),
    newestDay: z.string().nullable(),
    maxScore: z.number(),
    points: z
      .array(z.object({ date: z.string(), points: z.number(), implementationStatus: z.string().nullable() }))
      .meta({ description: 'First day of the control and each day on which its points changed; oldest first.' }),
    events: z.array(actionEventSchema).meta({ description: 'Newest first; tickets: those of the newest 50.' }),
  })
  .meta({ id: 'ImprovementActionHistory' });

export type OpenTicket = z.infer<typeof openTicketSchema>;
export type ImprovementActionView = z.infer<typeof improvementActionSchema>;
export type ImprovementActionList = z.infer<typeof improvementActionListSchema>;
export type ImprovementActionDetail = z.infer<typeof improvementActionDetailSchema>;
export type Drafts = z.infer<typeof draftsSchema>;
export type SuggestedDraft = Drafts['suggestions'][number];
export type SecureScoreAnswer = z.infer<typeof secureScoreSchema>;
export type HistoryTicket = z.infer<typeof historyTicketSchema>;
export type ClosureView = z.infer<typeof closureSchema>;
export type ActionEventView = z.infer<typeof actionEventSchema>;
export type ImprovementActionHistory = z.infer<typeof improvementActionHistorySchema>;
