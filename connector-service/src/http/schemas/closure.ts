import { z } from 'zod';
import { CLOSURE_VERDICTS } from '../../tickets/closure-verdicts.ts';

const pointsField = z.number().nullable();

/** Answer to "was it really done?" for a closed ticket. */
export const closureProofSchema = z
  .object({
    verdict: z.enum([...CLOSURE_VERDICTS, 'unavailable']).meta({
      description:
        '`proven`: all points, measured by Microsoft and gained since; `complete_before`: all points, before the ticket ' +
        'was shared; `unmeasured`: Secure Score does not name the control in this tenant; `decided`: an administrator decided, so nothing is measured; ' +
        '`partly`: more points than before; `lost`: they rose and fell back; `awaited`: no score is 48 hours younger ' +
        'than the closing; ' +
        '`missing`: no more points; ' +
        '`unavailable`: Secure Score cannot be read now.',
    }),
    pointsBefore: pointsField.meta({ description: 'On the day the ticket was shared.' }),
    pointsBest: pointsField.meta({ description: 'Most on any day since then.' }),
    pointsNow: pointsField,
    since: z.string().nullable().meta({ description: 'First day with the points of now.' }),
  })
  .meta({ id: 'ClosureProof' });

export type ClosureProofView = z.infer<typeof closureProofSchema>;
