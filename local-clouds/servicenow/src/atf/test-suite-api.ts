import type { Request, Response } from 'express';
import { requireCaller } from '../http/authenticate-request.ts';
import type { Platform } from '../http/platform.ts';
import { RestError, recordNotFound, sendJson } from '../http/rest-error.ts';
import { type ProgressTrackers, progressJson } from '../http/sdk/progress-trackers.ts';
import { newSysId } from '../http/sys-id.ts';
import type { Session } from '../security/session.ts';
import type { Values } from '../store/record-store.ts';
import type { RollbackStore } from './rollback-store.ts';
import { runTestSuite } from './run-test-suite.ts';

/** Where a path of the test part of the CI/CD API leads. */
export type TestSuiteRoute = { action: 'run' } | { action: 'results'; resultId: string };

/** What running tests needs besides the platform. */
export interface TestRunner {
  rollback: RollbackStore;
  /** This instance on the loopback interface, without a trailing slash. */
  address: string;
}

const ENABLED = 'sn_atf.runner.enabled';
const ROLES = ['sn_cicd.sys_ci_automation', 'atf_test_admin', 'admin'];

/** `/api/sn_cicd/testsuite/run` or `/api/sn_cicd/testsuite/results/{id}`, or null. */
export function matchTestSuiteRoute(path: string): TestSuiteRoute | null {
  if (path === '/api/sn_cicd/testsuite/run') return { action: 'run' };
  const resultId = /^\/api\/sn_cicd\/testsuite\/results\/([0-9a-f]{32})$/.exec(path)?.[1];
  return resultId === undefined ? null : { action: 'results', resultId };
}

/**
 * `POST run?test_suite_sys_id=` (or `test_suite_name=`) starts a suite and answers with its progress; `GET results/{id}`
 * tells how it went. Errors: 401, 403, 404 for a suite or result that does not exist, 400 while the property
 * `sn_atf.runner.enabled` is off.
 */
export function answerTestSuiteApi(
  platform: Platform,
  trackers: ProgressTrackers,
  runner: TestRunner,
  route: TestSuiteRoute,
  request: Request,
  response: Response,
): void {
  const { session } = requireCaller(platform, request, response);
  response.locals['signedIn'] = true;
  if (!ROLES.some((role) => session.roles.has(role))) {
    throw new RestError(403, 'User Not Authorized', `Needs one of the roles ${ROLES.join(', ')}`);
  }
  if (route.action === 'results') {
    sendResults(platform, route.resultId, response);
    return;
  }
  if (request.method !== 'POST') throw new RestError(405, 'Method not supported', 'Send a POST to run a test suite');
  startSuite(platform, trackers, runner, session, request, response);
}

function startSuite(
  platform: Platform,
  trackers: ProgressTrackers,
  { rollback, address }: TestRunner,
  session: Session,
  request: Request,
  response: Response,
): void {
  const suite = askedSuite(platform, request);
  if (suite === null) throw recordNotFound();
  if (!isEnabled(platform)) {
    throw new RestError(400, 'Test execution is disabled', `Set the system property ${ENABLED} to true`);
  }
  const resultId = newSysId();
  const progressId = trackers.start(`Running ${suite['name']}`);
  runTestSuite({ platform, rollback, address, runner: session }, suite, resultId).then(
    () => trackers.finish(progressId, resultId),
    (error: unknown) => trackers.fail(progressId, error instanceof Error ? error.message : String(error)),
  );
  const progress = { status: '0' as const, message: '', percentComplete: 0 };
  const links = {
    progress: { id: progressId, url: `${platform.publicUrl}/api/sn_cicd/progress/${progressId}` },
    results: { id: resultId, url: `${platform.publicUrl}/api/sn_cicd/testsuite/results/${resultId}` },
  };
  sendJson(response, 200, { result: { links, ...progressJson(progress) } });
}

function askedSuite({ store }: Platform, request: Request): Values | null {
  const { test_suite_sys_id: sysId, test_suite_name: name } = request.query;
  if (typeof sysId === 'string') return store.get('sys_atf_test_suite', sysId);
  if (typeof name !== 'string' || name.includes('^')) return null;
  return store.select({ table: 'sys_atf_test_suite', query: `name=${name}`, limit: 1 })[0] ?? null;
}

function isEnabled({ store }: Platform): boolean {
  const [property] = store.select({ table: 'sys_properties', query: `name=${ENABLED}`, limit: 1 });
  return property?.['value'] === 'true';
}

function sendResults({ store }: Platform, resultId: string, response: Response): void {
  const found = store.get('sys_atf_test_suite_result', resultId);
  if (found === null) throw recordNotFound();
  const suite = store.get('sys_atf_test_suite', found['test_suite'] ?? '');
  const isSuccess = found['status'] === 'success';
  sendJson(response, 200, {
    result: {
      test_suite_name: suite?.['name'] ?? '',
      test_suite_status: found['status'],
      status: isSuccess ? '2' : '3',
      status_label: isSuccess ? 'Successful' : 'Failed',
      rolledup_test_success_count: Number(found['success_count']),
      rolledup_test_failure_count: Number(found['failure_count']),
      rolledup_test_error_count: 0,
      rolledup_test_skip_count: 0,
      child_suite_results: [],
    },
  });
}
