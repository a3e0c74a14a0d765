import { z } from 'zod';
import { CONNECTION_STATES } from '../../connections/judge-connection.ts';
import { connectionItemSchema } from './connection.ts';

/** Answer of `GET /api/provisioning`. */
export const provisioningSchema = z
  .object({
    complete: z.boolean().meta({ description: 'Everything is in order, both ways.' }),
    state: z.enum(CONNECTION_STATES).nullable().meta({ description: 'As on every other page; null: not connected.' }),
    canAuthorize: z.boolean().meta({ description: 'The page offers Authorize.' }),
    items: z.array(connectionItemSchema).meta({ description: 'In the order in which one needs the other.' }),
    instanceUrl: z.string().nullable(),
    checklistUrl: z.string().nullable().meta({ description: 'Installation checklist on the instance.' }),
  })
  .meta({ id: 'Provisioning' });

export type Provisioning = z.infer<typeof provisioningSchema>;
