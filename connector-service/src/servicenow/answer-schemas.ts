import { isCalendarDate, STATE_MEANINGS, TICKET_OUTCOMES, TICKET_TYPES } from 'shared-types';
import { z } from 'zod';

/** The first day that both engines and every page can tell; what is older is no time of a ticket. */
const FIRST_YEAR = '1970';
const hasYear = (text: string): boolean => text >= FIRST_YEAR;

const time = z.iso.datetime({ offset: true }).refine(hasYear);
/** Text as a database takes it: PostgreSQL has no NUL in a text, and no half of a surrogate pair in JSON. */
const words = z.string().transform((text) => text.replaceAll('\u0000', '').toWellFormed());
const shortText = z.string().max(1_000).pipe(words);

/**
 * What the app's API answers: these members and no others, as it takes no others. What is not here is not received
 * (decision 0035).
 */
export const ticketAnswer = z.strictObject({
  correlation_id: z.string().regex(/^[0-9a-f]{32}$/),
  ticket_type: z.enum(TICKET_TYPES),
  table: shortText,
  sys_id: z.string().regex(/^[0-9a-f]{32}$/),
  number: z.string().min(1).max(100).pipe(words),
  state: shortText,
  state_label: shortText,
  state_meaning: z.enum(STATE_MEANINGS),
  outcome: z.enum(TICKET_OUTCOMES),
  priority: z.int().nullable(),
  due_date: z.string().refine(isCalendarDate).refine(hasYear).nullable(),
  created_at: time,
  updated_at: time,
  revision: z.int().min(0),
});

const errorDetail = z.strictObject({ message: words, detail: words.nullable() });

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
  next: z.string().min(1).max(1_000).pipe(words),
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
  disconnected: z.strictObject({ by: shortText, at: time }).nullable(),
  connector_url: shortText.nullable(),
  time,
});
