import { globSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collect } from '../process/collect.ts';
import { run } from '../process/run.ts';
import { GATES } from './gates.ts';
import { SUITES, type Suite } from './suites.ts';

/**
 * `npm test [-- suite ...]`: every gate, then every suite; goes on after a failure, so that one run shows all of them.
 * The last line is the total. With suites named, only those and the build.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
process.env['PATH'] = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !SUITES.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`There is no suite "${unknown[0]}". Name some of ${SUITES.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const totals = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

// Side by side: the build alone takes as long as all others.
const gates = GATES.filter(({ makesArtefacts }) => wanted.length === 0 || makesArtefacts);
const running = gates.map((gate) => ({ gate, outcome: collect(gate.command, gate.args, { cwd: root }) }));
for (const { gate, outcome } of running) {
  heading(gate.name);
  const { code, output } = await outcome;
  process.stdout.write(output);
  totals[code === 0 ? 'passed' : 'failed'] += 1;
  if (code !== 0) failures.push(`${gate.name}: ${gate.remedy}`);
}
for (const suite of SUITES) {
  if (wanted.length === 0 || wanted.includes(suite.name)) await runSuite(suite);
}
for (const failure of failures) console.log(`FAILED ${failure}`);
console.log(
  `${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`,
);
process.exit(totals.failed > 0 ? 1 : 0);

async function runSuite(suite: Suite): Promise<void> {
  heading(suite.name);
  const files = globSync(suite.specs, { cwd: root }).sort();
  if (files.length === 0) {
    totals.failed += 1;
    failures.push(`${suite.name}: no test file matches ${suite.specs}`);
    return;
  }
  const report = join(tmpdir(), `totals-${process.pid}-${suite.name}.json`);
  const reporter = ['--reporter', 'scripts/test/totals-reporter.mjs', '--reporter-option', `totals=${report}`];
  const parallel = suite.jobs > 1 ? ['--parallel', '--jobs', String(suite.jobs)] : [];
  const code = await run('mocha', ['--exit', '--timeout', '60000', ...reporter, ...parallel, ...files], { cwd: root });
  const counted = readTotals(report);
  totals.passed += counted.passed;
  totals.failed += counted.failed;
  totals.skipped += counted.skipped;
  if (code !== 0 && counted.failed === 0) totals.failed += 1;
  if (code !== 0) failures.push(`${suite.name}: npm test -- ${suite.name}`);
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

function heading(text: string): void {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 70 - text.length))}`);
}
