import { newSysId } from '../http/sys-id.ts';
import { formatDateTime } from '../store/dynamic-value.ts';
import type { RecordStore, Values } from '../store/record-store.ts';
import { runTest, type TestOutcome, type TestSurroundings } from './run-test.ts';

/** Runs the active tests of a suite, one after the other, and stores a result for each and one for all. */
export async function runTestSuite(surroundings: TestSurroundings, suite: Values, resultId: string): Promise<void> {
  const { store, clock } = surroundings.platform;
  const started = formatDateTime(clock.now());
  const outcomes: TestOutcome[] = [];
  for (const test of testsOf(store, suite['sys_id'] ?? '')) {
    const testStarted = formatDateTime(clock.now());
    const outcome = await runTest(surroundings, test);
    outcomes.push(outcome);
    store.insert('sys_atf_test_result', {
      sys_id: newSysId(),
      parent: resultId,
      test: outcome.testId,
      test_name: outcome.name,
      status: outcome.status,
      output: outcome.output,
      start_time: testStarted,
      end_time: formatDateTime(clock.now()),
    });
  }
  const failures = outcomes.filter(({ status }) => status === 'failure').length;
  store.insert('sys_atf_test_suite_result', {
    sys_id: resultId,
    test_suite: suite['sys_id'] ?? null,
    status: failures === 0 ? 'success' : 'failure',
    start_time: started,
    end_time: formatDateTime(clock.now()),
    success_count: String(outcomes.length - failures),
    failure_count: String(failures),
  });
}

function testsOf(store: RecordStore, suiteId: string): Values[] {
  return store
    .select({ table: 'sys_atf_test_suite_test', query: `test_suite=${suiteId}^ORDERBYorder` })
    .map(({ test }) => store.get('sys_atf_test', test ?? ''))
    .filter((test) => test !== null)
    .filter((test) => test['active'] === 'true');
}
