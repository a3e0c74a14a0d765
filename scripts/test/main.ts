import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collect } from '../process/collect.ts';
import { GATES } from './gates.ts';
import { runSuite } from './run-suite.ts';
import { sideBySide } from './side-by-side.ts';
import { SUITES } from './suites.ts';

/**
 * `npm test [-- suite ...]`: every gate, then every suite, two at a time; goes on after a failure, so that one run shows
 * all of them. The last line is the total. With suites named, only those and the build.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
process.env['PATH'] = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`;

/** Two, whatever the machine has: the browser and the database of a suite keep more than one core busy. */
const SUITES_AT_ONCE = 2;
/** Below the range from which systems give out ports by themselves. */
const FIRST_PORT = 20_000;
const PORTS_PER_SUITE = 500;

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
  const { code, output } = await outcome;
  show(gate.name, output);
  totals[code === 0 ? 'passed' : 'failed'] += 1;
  if (code !== 0) failures.push(`${gate.name}: ${gate.remedy}`);
}
const suites = SUITES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
await sideBySide(suites, SUITES_AT_ONCE, async (suite) => {
  const result = await runSuite(suite, root, FIRST_PORT + SUITES.indexOf(suite) * PORTS_PER_SUITE);
  show(suite.name, result.output);
  totals.passed += result.passed;
  totals.failed += result.failed;
  totals.skipped += result.skipped;
  if (result.remedy !== null) failures.push(`${suite.name}: ${result.remedy}`);
});
for (const failure of failures) console.log(`FAILED ${failure}`);
console.log(
  `${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`,
);
process.exit(totals.failed > 0 ? 1 : 0);

/** Whole, when it has ended: lines of suites side by side would mix. */
function show(name: string, output: string): void {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
  process.stdout.write(output);
}
