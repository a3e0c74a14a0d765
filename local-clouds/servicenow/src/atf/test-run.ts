import type { Platform } from '../http/platform.ts';
import type { Session } from '../security/session.ts';
import type { RestAnswer } from './rest-answer.ts';
import type { StepInputs } from './step-inputs.ts';

/** One test at work: what its steps share. */
export interface TestRun {
  readonly platform: Platform;
  /** Where REST steps send to: this instance, without a trailing slash. */
  readonly address: string;
  /** Scope whose tests these are; their scripts run in it. */
  readonly scopeId: string;
  /** Who started the test: REST steps without a profile act as this user. */
  readonly runner: Session;
  /** Whom server steps act as. */
  acting: Session;
  /** Answer to the last REST request. */
  answer: RestAnswer | null;
  /** What each step left for later ones, by its sys_id. */
  readonly outputs: Record<string, Record<string, unknown>>;
}

/** What a kind of step does. Returns what it leaves for later steps. Errors: {@link StepFailure}, which fails the test. */
export type StepWork = (run: TestRun, inputs: StepInputs) => Record<string, unknown> | Promise<Record<string, unknown>>;

/** A step did not find what it asserts. */
export class StepFailure extends Error {}
