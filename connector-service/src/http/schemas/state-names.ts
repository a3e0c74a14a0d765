import { STATE_MEANINGS } from 'shared-types';
import { z } from 'zod';
import { STATE_NAME_MAX_LENGTH } from '../../tickets/state-name.ts';
import { timestamp } from './text.ts';
import { ticketTypeSchema } from './ticket.ts';

/** State value → the tenant's own name for it. Values are the instance's: short, but not known beforehand. */
const namesByState = z
  .record(
    z
      .string()
      .regex(/^[A-Za-z0-9_.-]{1,40}$/, { error: 'is not a state value. Take it from GET /api/servicenow/states.' }),
    z.string().max(STATE_NAME_MAX_LENGTH),
  )
  .refine((names) => Object.keys(names).length <= 100, { error: 'has more than 100 names. Send 100 or fewer.' });

/** Answer of GET, body and answer of `PUT /api/settings/state-names`. A state left out, or named by an empty text, shows its own label. */
export const stateNamesSchema = z
  .strictObject({ incident: namesByState, change: namesByState })
  .meta({ id: 'StateNames' });

export const statesQuerySchema = z.strictObject({
  ticketType: ticketTypeSchema,
  fresh: z.enum(['true', 'false']).optional().meta({
    description:
      '`true`: ask the instance now, if it was not asked within a second; otherwise its list is kept for ten minutes.',
  }),
});

/** Answer of `GET /api/servicenow/states`: the instance's live list. */
export const statesSchema = z
  .object({
    ticketType: ticketTypeSchema,
    states: z.array(
      z.object({
        value: z.string(),
        label: z.string(),
        meaning: z.enum(STATE_MEANINGS),
        isNew: z.boolean().meta({ description: 'The instance did not have it when the names were last saved.' }),
      }),
    ),
    readAt: timestamp.nullable().meta({ description: 'When the instance said so; null: it never did.' }),
    stale: z.boolean().meta({ description: 'The instance could not be asked now; this is its last good list.' }),
  })
  .meta({ id: 'States' });

export type StateNamesView = z.infer<typeof stateNamesSchema>;
export type States = z.infer<typeof statesSchema>;
