import type { Platform } from '../http/platform.ts';
import type { Session } from '../security/session.ts';
import type { Values } from '../store/record-store.ts';
import type { RollbackStore } from './rollback-store.ts';
import { readStepInputs } from './step-inputs.ts';
import { STEP_KINDS } from './step-kinds.ts';
import { StepFailure, type TestRun } from './test-run.ts';

/** Where tests run, and who started them. */
export interface TestSurroundings {
  platform: Platform;
  rollback: RollbackStore;
  /** This instance, without a trailing slash. */
  address: string;
  runner: Session;
}

/** How a test went; `output` has a line for each step. */
export interface TestOutcome {
  testId: string;
  name: string;
  status: 'success' | 'failure';
  output: string;
}

/** Runs the steps of a test in their order until one fails, and takes back everything that they changed. */
export async function runTest(surroundings: TestSurroundings, test: Values): Promise<TestOutcome> {
  const { platform, rollback } = surroundings;
  const lines: string[] = [];
  const logged = serverErrors(platform);
  rollback.beginRollback();
  try {
    await runSteps(surroundings, test, lines);
    // What the steps queued is part of what they did.
    await platform.scripts.runEventQueue();
    if (test['fail_on_server_error'] === 'true' && serverErrors(platform) > logged) {
      throw new StepFailure('The server logged an error while the test ran. See the system log.');
    }
    return outcomeOf(test, 'success', lines);
  } catch (error) {
    if (!(error instanceof StepFailure)) platform.log.write('warn', 'ATF', String(error));
    lines.push(`FAILED: ${error instanceof Error ? error.message : String(error)}`);
    return outcomeOf(test, 'failure', lines);
  } finally {
    await platform.scripts.runEventQueue();
    rollback.rollBack();
  }
}

async function runSteps({ platform, address, runner }: TestSurroundings, test: Values, lines: string[]): Promise<void> {
  const run: TestRun = {
    platform,
    address,
    scopeId: test['sys_scope'] ?? 'global',
    runner,
    acting: runner,
    answer: null,
    outputs: {},
  };
  const query = `test=${test['sys_id']}^active=true^ORDERBYorder`;
  const steps = platform.store.select({ table: 'sys_atf_step', query });
  if (steps.length === 0) throw new StepFailure('The test has no steps.');
  for (const step of steps) {
    lines.push(`${step['order']}. ${step['display_name']}`);
    await runStep(run, step);
  }
}

async function runStep(run: TestRun, step: Values): Promise<void> {
  const kind = STEP_KINDS[step['step_config'] ?? ''];
  if (kind === undefined) {
    throw new StepFailure(`This instance runs no steps "${step['display_name']}": they need a browser.`);
  }
  const stepId = step['sys_id'] ?? '';
  const inputs = readStepInputs(run.platform.store, stepId, kind.variables, run.outputs);
  run.outputs[stepId] = await kind.work(run, inputs);
}

function outcomeOf(test: Values, status: TestOutcome['status'], lines: string[]): TestOutcome {
  return { testId: test['sys_id'] ?? '', name: test['name'] ?? '', status, output: lines.join('\n') };
}

function serverErrors({ store }: Platform): number {
  return store.count({ table: 'syslog', query: 'level=2' });
}
