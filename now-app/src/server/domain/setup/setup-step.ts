/** The steps of the checklist, in their order. */
export const SETUP_STEPS = [
  'prerequisites',
  'oauth_entity',
  'integration_user',
  'hand_over',
  'authorize',
  'test',
] as const;
export type SetupStepName = (typeof SETUP_STEPS)[number];

/** Who did a step and when; times as the instance stores them. */
export interface SetupStepRecord {
  recordName: string | null;
  recordSysId: string | null;
  doneBy: string | null;
  doneAt: string | null;
  verifiedBy: string | null;
  verifiedAt: string | null;
}

/** User ID given to the integration user; null before the step was done. */
export function integrationUserName(steps: ReadonlyMap<string, SetupStepRecord>): string | null {
  return steps.get('integration_user')?.recordName ?? null;
}
