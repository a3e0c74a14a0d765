import { readFileSync } from 'node:fs';
import { StepFailure, type StepWork } from './test-run.ts';

const LIBRARY = readFileSync(new URL('./script-library.js', import.meta.url), 'utf8');

interface ScriptReport {
  outputs: Record<string, unknown>;
  messages: string[];
  failures: string[];
}

/** Runs a script in the scope of the test, as the acting user: Jasmine specs, or a plain script that returns true. */
export const runServerSideScript: StepWork = (run, { script = '' }) => {
  const earlier = `globalThis.steps = (id) => (${JSON.stringify(run.outputs)})[id];`;
  const { value, report } = run.platform.scripts.runWithLibrary(
    run.scopeId,
    { library: `${LIBRARY}\n${earlier}`, script, report: 'atfReport' },
    run.acting,
  );
  const { outputs, failures } = report as ScriptReport;
  if (failures.length > 0) throw new StepFailure(failures.join('\n'));
  if (value === false) throw new StepFailure('The script returned false.');
  return outputs;
};
