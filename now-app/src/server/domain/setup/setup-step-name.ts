import { SETUP_STEPS, type SetupStepName } from './setup-step.ts';

/** The step of a path segment; null when there is none of this name. */
export function parseSetupStep(text: string): SetupStepName | null {
  return SETUP_STEPS.find((step) => step === text) ?? null;
}

/** What to answer when there is none. */
export const UNKNOWN_STEP_DETAIL = `step: is not a step of the checklist. Use one of ${SETUP_STEPS.join(', ')}.`;
