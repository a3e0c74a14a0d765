import { z } from 'zod';

export const issueSchema = z
  .object({
    field: z.string().meta({ description: 'Path of the field, for example `tickets.0.name`.' }),
    code: z.string().meta({ description: 'Stable and machine-readable.' }),
    message: z.string().meta({ description: 'Cause and remedy, to be read after the name of the field.' }),
  })
  .meta({ id: 'Issue' });

/** Every error of the API. */
export const errorAnswerSchema = z
  .object({
    error: z.object({
      code: z.string().meta({ description: 'Stable: pages pick their text by it.' }),
      message: z.string().meta({ description: 'Cause and remedy.' }),
      requestId: z.string().meta({ description: 'Also in the header `X-Request-Id` and in the log.' }),
      issues: z.array(issueSchema).optional(),
    }),
  })
  .meta({ id: 'ErrorAnswer' });

export type ApiIssue = z.infer<typeof issueSchema>;
export type ErrorAnswer = z.infer<typeof errorAnswerSchema>;
