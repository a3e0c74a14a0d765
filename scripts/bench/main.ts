import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MEASUREMENTS } from './measurements.ts';
import { describeMachine, renderTable } from './report.ts';
import { type Outcome, runMeasurement } from './run-measurement.ts';

const USAGE = `Usage: npm run bench [-- [NAME ...] [--quick] [--json FILE]]

  NAME         only these measurements
  --quick      a short run with small numbers: shows that everything works, not to be quoted
  --json FILE  also write the figures to FILE

${MEASUREMENTS.map(({ name, title }) => `  ${name.padEnd(18)} ${title}`).join('\n')}`;

const { names, quick, json } = readOptions();
const chosen = MEASUREMENTS.filter(({ name }) => names.length === 0 || names.includes(name));
const outcomes: Outcome[] = [];
// Leaving in order also ends the processes that a measurement has started.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
for (const measurement of chosen) {
  process.stderr.write(`${measurement.name}: ${measurement.title} ...\n`);
  const outcome = await runMeasurement(measurement, quick);
  if (outcome.error !== undefined) process.stderr.write(`${measurement.name} FAILED: ${outcome.error}\n`);
  process.stderr.write(`${measurement.name}: ${outcome.rows.length} figures in ${outcome.seconds} s\n`);
  outcomes.push(outcome);
}
const machine = describeMachine();
console.log(`\n${renderTable(outcomes)}\n\n${machine}${quick ? '; quick run' : ''}`);
if (json !== undefined) writeFileSync(json, `${JSON.stringify({ machine, quick, outcomes }, null, 2)}\n`);
process.exitCode = outcomes.some(({ error }) => error !== undefined) ? 1 : 0;

function readOptions(): { names: string[]; quick: boolean; json: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        quick: { type: 'boolean', default: false },
        json: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const unknown = positionals.filter((name) => !MEASUREMENTS.some((known) => known.name === name));
    if (unknown.length > 0) throw new Error(`There is no measurement ${unknown.join(', ')}.`);
    return { names: positionals, quick: values.quick, json: values.json };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exit(2);
  }
}
