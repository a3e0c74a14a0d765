import { z } from 'zod';

/**
 * What is read of Graph's answers, leniently: documentation and real answers differ in case, in nulls and in types.
 * Only an item's name is required; what else is odd becomes null, never an error.
 */

/** Undocumented members come as number or as text. */
const looseNumber = z
  .union([z.number(), z.string().trim().min(1).transform(Number)])
  .refine(Number.isFinite)
  .nullable()
  .catch(null);

const looseText = z.string().nullable().catch(null);

const looseDate = z
  .string()
  .transform((text) => new Date(text))
  .refine((date) => !Number.isNaN(date.getTime()))
  .nullable()
  .catch(null);

/** A list without the items that cannot be read. */
function looseList<Item extends z.ZodType>(item: Item) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.flatMap((each): z.output<Item>[] => {
        const read = item.safeParse(each);
        return read.success ? [read.data] : [];
      }),
    );
}

const CONTROL_SCORE = z.object({
  controlName: z.string().min(1),
  score: looseNumber,
  implementationStatus: looseText,
});
export type ControlScore = z.output<typeof CONTROL_SCORE>;

const STATE_UPDATE = z.object({
  state: looseText,
  updatedDateTime: looseDate,
  updatedBy: looseText,
  comment: looseText,
  assignedTo: looseText,
});
export type ControlStateUpdate = z.output<typeof STATE_UPDATE>;

export const CONTROL_PROFILE = z.object({
  id: z.string().min(1),
  title: looseText,
  service: looseText,
  actionType: looseText,
  actionUrl: looseText,
  controlCategory: looseText,
  controlStateUpdates: looseList(STATE_UPDATE),
  deprecated: z.boolean().catch(false),
  implementationCost: looseText,
  lastModifiedDateTime: looseDate,
  maxScore: looseNumber,
  rank: looseNumber,
  remediation: looseText,
  remediationImpact: looseText,
  threats: looseList(z.string()),
  tier: looseText,
  userImpact: looseText,
});
export type ControlProfile = z.output<typeof CONTROL_PROFILE>;

export const SECURE_SCORE = z.object({
  createdDateTime: z
    .string()
    .transform((text) => new Date(text))
    .refine((date) => !Number.isNaN(date.getTime())),
  currentScore: looseNumber,
  maxScore: looseNumber,
  controlScores: looseList(CONTROL_SCORE),
  /** Partners may add scores of their own: only Microsoft's counts. */
  vendorInformation: z.object({ provider: looseText }).nullable().catch(null),
});
export type SecureScore = z.output<typeof SECURE_SCORE>;

/** The envelope of a list; this one is not lenient: without `value` it is another answer. */
export const PAGE = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() });
