import { z } from 'zod';
import { timestamp } from './text.ts';

/** What a person may do; `http/permissions.ts` derives it from directory roles. */
export const PERMISSIONS = ['view', 'share', 'configure'] as const;
export const permissionSchema = z.enum(PERMISSIONS);
export type Permission = z.infer<typeof permissionSchema>;

export const sessionSchema = z
  .object({
    person: z.object({
      name: z.string(),
      userPrincipalName: z.string(),
      objectId: z.string(),
      tenantId: z.string(),
    }),
    roles: z.array(z.string()).meta({ description: 'Names of the directory roles that count here.' }),
    permissions: z.array(permissionSchema).meta({ description: 'Empty: signed in, but without a role that counts.' }),
    csrfToken: z.string().meta({ description: 'Send it as `X-CSRF-Token` with every write.' }),
    idleExpiresAt: timestamp.meta({ description: 'Moves on with every request.' }),
    expiresAt: timestamp.meta({ description: 'Sign-in is needed again from then on.' }),
    today: z.string().meta({ format: 'date', description: 'First due date that is accepted.' }),
  })
  .meta({ id: 'Session' });

export type SessionAnswer = z.infer<typeof sessionSchema>;
