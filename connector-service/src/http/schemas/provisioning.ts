import { z } from 'zod';
import { timestamp } from './text.ts';

/** What must stand before tickets can be shared, in this order. */
export const PROVISIONING_STEPS = ['connection', 'authorization', 'app', 'integration_user', 'doorbell'] as const;

export const provisioningStepSchema = z
  .object({
    step: z.enum(PROVISIONING_STEPS),
    status: z.enum(['done', 'attention', 'missing']),
    message: z.string().meta({ description: 'What was found; with a remedy unless done.' }),
    action: z
      .enum(['connect', 'authorize', 'test', 'open_checklist'])
      .nullable()
      .meta({ description: 'Button that leads on.' }),
  })
  .meta({ id: 'ProvisioningStep' });

/** Answer of `GET /api/provisioning`. */
export const provisioningSchema = z
  .object({
    ready: z.boolean().meta({ description: 'Tickets can be shared and will be delivered.' }),
    steps: z.array(provisioningStepSchema),
    instanceUrl: z.string().nullable(),
    checklistUrl: z.string().nullable().meta({ description: 'Installation checklist on the instance.' }),
  })
  .meta({ id: 'Provisioning' });

export const auditQuerySchema = z.strictObject({ limit: z.coerce.number().int().min(1).max(500).default(100) });

/** Answer of `GET /api/audit`, newest first. */
export const auditSchema = z
  .object({
    entries: z.array(
      z.object({
        at: timestamp,
        actor: z.string(),
        action: z.string(),
        outcome: z.enum(['done', 'refused', 'failed']),
        details: z.record(z.string(), z.unknown()),
      }),
    ),
  })
  .meta({ id: 'Audit' });

export type ProvisioningStep = z.infer<typeof provisioningStepSchema>;
export type Provisioning = z.infer<typeof provisioningSchema>;
export type Audit = z.infer<typeof auditSchema>;
