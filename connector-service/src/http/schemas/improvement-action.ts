import { RECOMMENDATION_CATEGORIES } from 'shared-types';
import { z } from 'zod';
import { timestamp } from './text.ts';
import { DELIVERY_STATES, ticketDraftSchema, ticketTypeSchema } from './ticket.ts';

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
    dueDate: z.string(),
  })
  .meta({ id: 'OpenTicket' });

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

export const secureScoreQuerySchema = z.strictObject({ days: z.coerce.number().int().min(1).max(90).default(90) });

/** Answer of `GET /api/secure-score`. */
export const secureScoreSchema = z
  .object({
    days: z
      .array(z.object({ date: z.string(), currentScore: z.number(), maxScore: z.number() }))
      .meta({ description: 'Newest first; days without a score are missing.' }),
    pointsInOpenTickets: z.number().meta({ description: 'Points still to gain by actions that have an open ticket.' }),
  })
  .meta({ id: 'SecureScore' });

export type OpenTicket = z.infer<typeof openTicketSchema>;
export type ImprovementActionView = z.infer<typeof improvementActionSchema>;
export type ImprovementActionList = z.infer<typeof improvementActionListSchema>;
export type ImprovementActionDetail = z.infer<typeof improvementActionDetailSchema>;
export type SecureScoreAnswer = z.infer<typeof secureScoreSchema>;
