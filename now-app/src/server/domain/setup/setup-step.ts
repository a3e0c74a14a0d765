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
  /** Kept after the step was undone, so that doing it again finds what it made before. */
  recordSysId: string | null;
  /** Null after the step was undone. */
  doneBy: string | null;
  doneAt: string | null;
  verifiedBy: string | null;
  verifiedAt: string | null;
  /** Of `prerequisites`: from where the security center calls, as somebody copied it; null when nobody did. */
  outboundAddresses: string | null;
}

/** What is known of the steps, by their names. */
export type SetupSteps = ReadonlyMap<string, SetupStepRecord>;

/** Name given to what a step made; null before it was done and after it was undone. */
export function madeName(steps: SetupSteps, step: SetupStepName): string | null {
  const record = steps.get(step);
  return record === undefined || record.doneAt === null ? null : record.recordName;
}

/** User ID given to the integration user; null before the step was done and after it was undone. */
export function integrationUserName(steps: SetupSteps): string | null {
  return madeName(steps, 'integration_user');
}
