import type { Step, StepName } from '../services/setup.ts';

/** What each step gets. */
export interface StepProps {
  step: Step;
  /** The other steps, for values that cross. */
  steps: ReadonlyMap<StepName, Step>;
  /** Reads the whole checklist anew. */
  reload(): Promise<readonly Step[] | null>;
  /** The person has taken what the step made; it folds away. */
  onFinished(): void;
}
