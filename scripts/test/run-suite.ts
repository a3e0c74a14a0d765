import { globSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collect } from '../process/collect.ts';
import type { Suite } from './suites.ts';

export interface SuiteResult {
  passed: number;
  failed: number;
  skipped: number;
  output: string;
  /** How to see it again; null when all is well. */
  remedy: string | null;
}

/**
 * @param root the project's folder
 * @param firstPort of a range that no other suite gets (see `scripts/demo/free-ports.ts`)
 */
export async function runSuite(suite: Suite, root: string, firstPort: number): Promise<SuiteResult> {
  const files = globSync(suite.specs, { cwd: root }).sort();
  if (files.length === 0) {
    return { passed: 0, failed: 1, skipped: 0, output: '', remedy: `no test file matches ${suite.specs}` };
  }
  const report = join(tmpdir(), `totals-${process.pid}-${suite.name}.json`);
  const reporter = ['--reporter', 'scripts/test/totals-reporter.mjs', '--reporter-option', `totals=${report}`];
  const { code, output } = await collect('mocha', ['--exit', '--timeout', '60000', ...reporter, ...files], {
    cwd: root,
    env: { ...process.env, TEST_FIRST_PORT: String(firstPort) },
  });
  const counted = readTotals(report);
  const failed = code !== 0 && counted.failed === 0 ? 1 : counted.failed;
  return { ...counted, failed, output, remedy: code === 0 ? null : `npm test -- ${suite.name}` };
}

/** All zero when mocha could not even load the files. */
function readTotals(file: string): { passed: number; failed: number; skipped: number } {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  } finally {
    rmSync(file, { force: true });
  }
}
