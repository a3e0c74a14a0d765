import { checkText, isCalendarDate, type TextRule } from 'shared-types';
import { z } from 'zod';
import { REMEDY_CODES } from '../../remedies.ts';

/** A required text under the contract's own rule, so that both products refuse the same texts in the same words. */
export function text(rule: TextRule) {
  return z
    .string({ error: (issue) => (issue.input === undefined ? required(rule) : undefined) })
    .superRefine((value, context) => {
      const issue = checkText('', value, rule);
      if (issue !== null) context.addIssue({ code: 'custom', params: { code: issue.code }, message: issue.message });
    })
    .meta({ minLength: 1, maxLength: rule.maxLength });
}

/** A day that exists, `YYYY-MM-DD`. Whether it lies in the past is for the use case, which knows the clock. */
export const calendarDate = z
  .string()
  .refine(isCalendarDate, { error: 'is not a date of the calendar. Send YYYY-MM-DD.', params: { code: 'not_a_date' } })
  .meta({ format: 'date', example: '2027-01-31' });

/** ISO 8601 in UTC, as all times of the API. */
export const timestamp = z.iso.datetime().meta({ example: '2027-01-31T08:00:00.000Z' });

/** Words in every language: pages take their own text by the code. What they do not know is told in English beside it. */
const remedySchema = z
  .object({
    code: z.enum(REMEDY_CODES).meta({ description: 'Stable.' }),
    doer: z.enum(['nobody', 'security_admin', 'servicenow_admin', 'operator']).meta({
      description: 'Who can do it; `nobody`: it heals by itself.',
    }),
    place: z
      .discriminatedUnion('kind', [
        z.object({ kind: z.literal('nowhere') }),
        z.object({ kind: z.literal('action'), action: z.enum(['authorize', 'test', 'retry']) }),
        z.object({ kind: z.literal('page'), path: z.string() }),
        z.object({ kind: z.literal('instance'), path: z.string() }),
        z.object({ kind: z.literal('web'), url: z.string() }),
      ])
      .meta({ description: 'Where it is done: a button, a page here or on the instance, or elsewhere.' }),
  })
  .meta({ id: 'Remedy' });

export const noticeSchema = z
  .object({
    code: z.string().meta({ description: 'Stable.' }),
    parameters: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .meta({ description: 'Values in the text; moments in ISO 8601.' }),
    remedy: remedySchema.nullable().meta({ description: 'What to do about it; null: nothing is wrong, or not known.' }),
  })
  .meta({ id: 'Notice' });

export type RemedyView = z.infer<typeof remedySchema>;
export type NoticeView = z.infer<typeof noticeSchema>;

function required(rule: TextRule): string {
  return `is missing. Send a text of 1 to ${rule.maxLength} characters.`;
}
