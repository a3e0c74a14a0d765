import { isCalendarDate, STATE_MEANINGS, TICKET_OUTCOMES, TICKET_TYPES } from 'shared-types';
import { z } from 'zod';

const time = z.iso.datetime({ offset: true });
const shortText = z.string().max(1_000);

/**
 * What the app's API answers: these members and no others, as it takes no others. What is not here is not received
 * (decision 0035).
 */
export const ticketAnswer = z.strictObject({
  correlation_id: z.string().regex(/^[0-9a-f]{32}$/),
  ticket_type: z.enum(TICKET_TYPES),
  table: shortText,
  sys_id: z.string().regex(/^[0-9a-f]{32}$/),
  number: z.string().min(1).max(100),
  state: shortText,
  state_label: shortText,
  state_meaning: z.enum(STATE_MEANINGS),
  outcome: z.enum(TICKET_OUTCOMES),
  priority: z.int().nullable(),
  due_date: z.string().refine(isCalendarDate).nullable(),
  created_at: time,
  updated_at: time,
  revision: z.int().min(0),
});

const errorDetail = z.strictObject({ message: z.string(), detail: z.string().nullable() });

export const batchItemAnswer = z.union([
  z.strictObject({
    correlation_id: z.string(),
    status: z.union([z.literal(200), z.literal(201)]),
    ticket: ticketAnswer,
  }),
  z.strictObject({
    correlation_id: z.string(),
    status: z.union([z.literal(400), z.literal(409), z.literal(500)]),
    error: errorDetail,
  }),
]);

/** The outside of a batch; each item is checked by itself. */
export const batchAnswer = z.strictObject({ results: z.array(z.unknown()) });

export const feedAnswer = z.strictObject({
  tickets: z.array(ticketAnswer),
  next: z.string().min(1).max(1_000),
  more: z.boolean(),
});

export const stateListAnswer = z.strictObject({
  ticket_type: z.enum(TICKET_TYPES),
  states: z.array(z.strictObject({ value: shortText, label: shortText, meaning: z.enum(STATE_MEANINGS) })).max(1_000),
});

export const connectionAnswer = z.strictObject({
  app_version: shortText,
  instance_name: shortText,
  release: shortText.nullable(),
  signed_in_as: shortText,
  integration_user: shortText.nullable(),
  registered: z.boolean(),
  disconnected: z.object({ by: shortText, at: time }).nullable().default(null),
  connector_url: shortText.nullable(),
  time,
});
