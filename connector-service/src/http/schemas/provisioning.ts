import { z } from 'zod';
import { noticeSchema } from './text.ts';

/** Answer of `GET /api/provisioning`. */
export const provisioningSchema = z
  .object({
    complete: z.boolean().meta({ description: 'Tickets can be shared and are delivered.' }),
    canAuthorize: z.boolean().meta({ description: 'The page offers Authorize.' }),
    items: z.array(
      z
        .object({
          key: z.string().meta({ description: 'Stable, for example `connection_saved` or `authorized`.' }),
          provisioned: z.boolean(),
          detail: z.string().meta({ description: 'What is there, or what is missing, in English.' }),
          detailNotice: noticeSchema.meta({ description: 'The same for any language.' }),
          remedy: z.string().nullable().meta({ description: 'What to do; null when provisioned.' }),
        })
        .meta({ id: 'ProvisioningItem' }),
    ),
    instanceUrl: z.string().nullable(),
    checklistUrl: z.string().nullable().meta({ description: 'Installation checklist on the instance.' }),
  })
  .meta({ id: 'Provisioning' });

export type Provisioning = z.infer<typeof provisioningSchema>;
