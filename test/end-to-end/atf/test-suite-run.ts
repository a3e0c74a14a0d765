import type { LocalInstance } from '../../../local-clouds/servicenow/src/index.ts';
import { startLocalInstance } from '../../../local-clouds/servicenow/src/index.ts';
import { installPackage } from '../../../local-clouds/servicenow/src/packages/install-package.ts';
import { SYSTEM_SESSION } from '../../../local-clouds/servicenow/src/security/session.ts';
import {
  filesBelow,
  type PackageFiles,
  packageZip,
} from '../../../local-clouds/servicenow/test/packages/package-zip.ts';
import { BUILT_APP_FOLDER, builtApp } from '../../../scripts/build/built-app.ts';

const SUITE = 'Microsoft 365 Ticketing Connector';
const ADMIN = { authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}`, accept: 'application/json' };
const DEADLINE_MS = 180_000;

/** How one automated test went. */
export interface TestResult {
  name: string;
  status: string;
  output: string;
}

/** An instance with the built package, or a changed copy of it, whose tests may run. */
export async function instanceWithTests(change: (files: PackageFiles) => void = () => {}): Promise<LocalInstance> {
  await builtApp();
  const files = filesBelow(BUILT_APP_FOLDER);
  change(files);
  const instance = await startLocalInstance({ port: 0, dataDir: null });
  await installPackage({ store: instance.store, zip: packageZip(files), session: SYSTEM_SESSION });
  allowTests(instance, true);
  return instance;
}

/** Sets `sn_atf.runner.enabled`. */
export function allowTests({ store }: LocalInstance, allowed: boolean): void {
  const [property] = store.select({ table: 'sys_properties', query: 'name=sn_atf.runner.enabled' });
  store.update('sys_properties', property?.['sys_id'] ?? '', { value: String(allowed) });
}

/** Leaves only these tests active. */
export function onlyTests({ store }: LocalInstance, names: readonly string[]): void {
  for (const test of store.select({ table: 'sys_atf_test', query: null })) {
    store.update('sys_atf_test', test['sys_id'] ?? '', { active: String(names.includes(test['name'] ?? '')) });
  }
}

/** Asks the instance to run the suite, as a pipeline does. */
export function askForRun({ url }: LocalInstance): Promise<Response> {
  const query = new URLSearchParams({ test_suite_name: SUITE });
  return fetch(`${url}/api/sn_cicd/testsuite/run?${query}`, { method: 'POST', headers: ADMIN });
}

/** Runs the suite to its end. Errors: it does not end in time. */
export async function runSuite(
  instance: LocalInstance,
): Promise<{ summary: Record<string, unknown>; tests: TestResult[] }> {
  const started = (await (await askForRun(instance)).json()) as {
    result: { links: Record<'progress' | 'results', { url: string }> };
  };
  const { progress, results } = started.result.links;
  const end = Date.now() + DEADLINE_MS;
  while ((await resultOf(progress.url))['percent_complete'] !== 100) {
    if (Date.now() > end) throw new Error('The suite did not end in time.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const rows = instance.store.select({ table: 'sys_atf_test_result', query: null });
  const tests = rows.map(({ test_name, status, output }) => ({
    name: test_name ?? '',
    status: status ?? '',
    output: output ?? '',
  }));
  return { summary: await resultOf(results.url), tests };
}

async function resultOf(url: string): Promise<Record<string, unknown>> {
  const answer = await fetch(url, { headers: ADMIN });
  return ((await answer.json()) as { result: Record<string, unknown> }).result;
}
