import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAddresses, requireFreePorts } from './addresses.ts';
import { describeRunning } from './describe-running.ts';
import { prepare, walk } from './main-job.ts';
import { Narrator } from './narrator.ts';
import type { Stack } from './stack.ts';

const USAGE = `Usage: npm run demo [-- --exit | --fresh]

  --exit    end after the walk: exit code 0 and a last line "demo ok: <change> <incident>", or exit code 1
  --fresh   stop before the checklist, for you to click through
  PORT_BASE=n in the environment moves the ports 8080, 8081 and 8082`;

/** The parts end within five seconds each, one after the other; what takes longer is killed with this process. */
const STOP_DEADLINE_MS = 12_000;

const options = readOptions();
const narrator = new Narrator();
let folder: string | undefined;
let stack: Stack | undefined;
let isRunning = false;
let isEnding = false;
// First of all: no moment may exist in which a signal ends this process and leaves the parts behind.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void end(isRunning ? 0 : 128 + constants.signals[signal]));
}

try {
  const addresses = readAddresses(process.env);
  await requireFreePorts(addresses);
  folder = mkdtempSync(join(tmpdir(), 'm365-ticketing-demo-'));
  const prepared = await prepare(narrator, { addresses, folder, withConnector: options.fresh }, (started) => {
    stack = started;
  });
  const walked = options.fresh ? null : await walk(narrator, prepared);
  if (options.exit) {
    await end(0, walked === null ? undefined : `demo ok: ${walked.change} ${walked.incident}`);
  } else {
    isRunning = true;
    narrator.say(describeRunning(addresses, walked));
  }
} catch (error) {
  if (!isEnding) {
    console.error(`\ndemo failed: ${error instanceof Error ? error.message : String(error)}`);
    if (folder !== undefined) console.error(`The logs of all parts are kept in ${folder}`);
    folder = undefined;
    await end(1);
  }
}

/** Stops the parts, removes their data, and ends. What does not stop in time, or had only begun to start, is killed. */
async function end(code: number, lastLine?: string): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  const exit = () => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    if (lastLine !== undefined) narrator.say(lastLine);
    process.exit(code);
  };
  setTimeout(exit, STOP_DEADLINE_MS).unref();
  await stack?.stop().catch((error: unknown) => console.error(`Stopping failed: ${String(error)}`));
  exit();
}

function readOptions(): { exit: boolean; fresh: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        exit: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (values.exit && values.fresh) throw new Error('--exit and --fresh exclude each other.');
    return values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exit(2);
  }
}
