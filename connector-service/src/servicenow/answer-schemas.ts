import { isCalendarDate, TICKET_TYPES } from 'shared-types';
import { z } from 'zod';

/** What the app's API answers. Unknown members are dropped: a newer app may say more. */
const time = z.iso.datetime({ offset: true });
const shortText = z.string().max(1_000);

export const ticketAnswer = z.object({
  correlation_id: z.string().regex(/^[0-9a-f]{32}$/),
  ticket_type: z.enum(TICKET_TYPES),
  table: shortText,
  sys_id: z.string().regex(/^[0-9a-f]{32}$/),
  number: z.string().min(1).max(100),
  state: shortText,
  state_label: shortText,
  active: z.boolean(),
  priority: z.int().nullable(),
  due_date: z.string().refine(isCalendarDate).nullable(),
  created_at: time,
  updated_at: time,
  revision: z.int().min(0),
});

const errorDetail = z.object({ message: z.string(), detail: z.string().nullable() });

export const batchItemAnswer = z.union([
  z.object({ correlation_id: z.string(), status: z.union([z.literal(200), z.literal(201)]), ticket: ticketAnswer }),
  z.object({
    correlation_id: z.string(),
    status: z.union([z.literal(400), z.literal(409), z.literal(500)]),
    error: errorDetail,
  }),
]);

/** The outside of a batch; each item is checked by itself. */
export const batchAnswer = z.object({ results: z.array(z.unknown()) });

export const feedAnswer = z.object({
  tickets: z.array(ticketAnswer),
  next: z.string().min(1).max(1_000),
  more: z.boolean(),
});

export const stateListAnswer = z.object({
  ticket_type: z.enum(TICKET_TYPES),
  states: z.array(z.object({ value: shortText, label: shortText })).max(1_000),
});

export const connectionAnswer = z.object({
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
