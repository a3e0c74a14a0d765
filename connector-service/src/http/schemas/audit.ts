import { z } from 'zod';
import { calendarDate, timestamp } from './text.ts';

export const AUDIT_OUTCOMES = ['done', 'refused', 'failed'] as const;

/** An action as it stands in the log: `connection.save`, or the method and path of what was refused. */
const actionName = z
  .string()
  .regex(/^[A-Za-z_./{} ]{1,100}$/, { error: 'is not an action. Take it from the entries.' });
/** A day that every database can compare with. */
const day = calendarDate.refine((date) => date >= '1970-01-01' && date < '9999-01-01', {
  error: 'is too far away. Send a day from 1970 to 9998.',
});
const entryNumber = z.coerce
  .number({ error: 'is not the number of an entry. Take it from `next`.' })
  .int({ error: 'is not the number of an entry. Take it from `next`.' })
  .min(1)
  .max(Number.MAX_SAFE_INTEGER);

/** Query of `GET /api/audit`. Days are those of UTC, both included. */
export const auditQuerySchema = z.strictObject({
  outcome: z.enum(AUDIT_OUTCOMES).optional(),
  action: actionName.optional(),
  actor: z
    .string()
    .max(200)
    .regex(/^[^\u0000-\u001f\u007f-\u009f]*$/, { error: 'holds a control character. Remove it.' })
    .optional()
    .meta({ description: 'A part of the user principal name.' }),
  from: day.optional(),
  to: day.optional(),
  after: entryNumber.optional().meta({ description: '`next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

const auditEntrySchema = z
  .object({
    id: z.number(),
    at: timestamp,
    actor: z.string().meta({ description: 'User principal name; empty where nobody knows who it was.' }),
    action: z.string(),
    outcome: z.enum(AUDIT_OUTCOMES),
    times: z.number().meta({ description: 'How often it happened within its minute; `at` is the last time.' }),
    details: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'AuditEntry' });

/** Answer of `GET /api/audit`, newest first. */
export const auditSchema = z
  .object({
    entries: z.array(auditEntrySchema),
    next: z.number().nullable().meta({ description: 'Send it as `after` for the next page; null: the last page.' }),
  })
  .meta({ id: 'Audit' });

export type Audit = z.infer<typeof auditSchema>;
export type AuditEntryView = z.infer<typeof auditEntrySchema>;
export type AuditQuery = z.infer<typeof auditQuerySchema>;
