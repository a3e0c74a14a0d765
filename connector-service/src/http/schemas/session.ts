import { z } from 'zod';
import { timestamp } from './text.ts';

/** What a person may do; `http/permissions.ts` derives it from directory roles. */
export const PERMISSIONS = ['view', 'share', 'configure'] as const;
export const permissionSchema = z.enum(PERMISSIONS);
export type Permission = z.infer<typeof permissionSchema>;

export const sessionSchema = z
  .object({
    signedIn: z.literal(true),
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
    rolesExpireAt: timestamp.meta({ description: 'The roles count until then.' }),
    renewAfterSeconds: z.number().nullable().meta({
      description:
        'After so long a page should go to `/signin?renew=true` in a quiet moment; null: Entra ID wants to see the person first.',
    }),
    today: z.string().meta({ format: 'date', description: 'First due date that is accepted.' }),
  })
  .meta({ id: 'Session' });

/** Why there is no session: no cookie, a session that has ended, or one whose roles are too old. */
export const NO_SESSION_REASONS = ['none', 'ended', 'outdated'] as const;

/** Answer of `GET /api/session`. Not an error without a session: a first visit is nothing that browsers should report. */
export const sessionStateSchema = z
  .discriminatedUnion('signedIn', [
    sessionSchema,
    z.object({ signedIn: z.literal(false), reason: z.enum(NO_SESSION_REASONS) }).meta({ id: 'NoSession' }),
  ])
  .meta({ id: 'SessionState' });

export type SessionAnswer = z.infer<typeof sessionSchema>;
export type SessionStateAnswer = z.infer<typeof sessionStateSchema>;
