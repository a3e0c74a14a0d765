import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ACCOUNTS } from 'local-microsoft';
import { type Addresses, readAddresses } from './addresses.ts';
import { prepare, walk } from './main-job.ts';
import { Narrator } from './narrator.ts';
import { INSTANCE_ADMIN } from './people.ts';
import type { Stack } from './stack.ts';

const USAGE = `Usage: npm run demo [-- --exit | --fresh]

  --exit    end after the walk: exit code 0 and a last line "demo ok: <change> <incident>", or exit code 1
  --fresh   stop before the checklist, for you to click through
  PORT_BASE=n in the environment moves the ports 8080, 8081 and 8082`;

const options = readOptions();
const narrator = new Narrator();
const folder = mkdtempSync(join(tmpdir(), 'm365-ticketing-demo-'));
let stack: Stack | undefined;

try {
  const addresses = readAddresses(process.env);
  const prepared = await prepare(narrator, addresses, folder, (started) => {
    stack = started;
  });
  const numbers = options.fresh ? null : await walk(narrator, prepared);
  if (!options.exit) {
    printAddresses(addresses, options.fresh);
    await untilInterrupted();
  }
  await cleanUp();
  if (numbers !== null) narrator.say(`demo ok: ${numbers.change} ${numbers.incident}`);
} catch (error) {
  console.error(`\ndemo failed: ${error instanceof Error ? error.message : String(error)}`);
  console.error(`The logs of all parts are kept in ${folder}`);
  await stack?.stop();
  process.exit(1);
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

function printAddresses({ connector, instance, microsoft }: Addresses, fresh: boolean): void {
  const login = (name: string, password: string, title: string) =>
    `    ${name.padEnd(30)} ${password.padEnd(14)} ${title}`;
  narrator.say(`
Running until you press Ctrl-C:

  Security center     ${connector.href}
  ServiceNow          ${instance.href}
  Local Microsoft     ${microsoft.href}

  Logins at the security center:`);
  for (const { userPrincipalName, password, title } of ACCOUNTS)
    narrator.say(login(userPrincipalName, password, title));
  narrator.say(`
  Login at ServiceNow:
${login(INSTANCE_ADMIN.name, INSTANCE_ADMIN.password, 'admin')}`);
  if (fresh) {
    narrator.say(`
Begin at ${new URL('/x_mioms_m365ticket_setup.do', instance).href} with the checklist.`);
  }
}

function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

async function cleanUp(): Promise<void> {
  await stack?.stop();
  rmSync(folder, { recursive: true, force: true });
}
