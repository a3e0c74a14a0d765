import { parseArgs } from 'node:util';
import { startLocalInstance } from './instance.ts';
import { knownZone } from './security/system-time-zone.ts';
import { BASE_USERS } from './seed/base-roles.ts';

const USAGE = 'Usage: local-instance --port P --data DIR [--faults] [--public-url URL] [--time-zone NAME]';

const STOP_DEADLINE_MS = 10_000;

const options = readOptions();
try {
  const instance = await startLocalInstance({ ...options, log: (line) => console.error(line) });
  console.log(`ServiceNow-compatible instance: ${instance.url}`);
  for (const { userName, roles } of BASE_USERS) {
    console.log(`  log in as ${userName} / ${userName}  (${roles.join(', ') || 'no role'})`);
  }
  if (options.faults) console.log(`  faults on request: ${instance.url}/_twin/faults`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // A stop that hangs ends all the same: the records are written with each request.
      setTimeout(() => process.exit(1), STOP_DEADLINE_MS).unref();
      void instance.close().then(() => process.exit(0));
    });
  }
} catch (error) {
  stop(describeFailure(error));
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8081' },
        data: { type: 'string' },
        faults: { type: 'boolean', default: false },
        'public-url': { type: 'string' },
        'time-zone': { type: 'string' },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('--port: a number from 0 to 65535');
    if (values.data === undefined) throw new Error('--data: the directory that keeps the records');
    const publicUrl = values['public-url'];
    if (publicUrl !== undefined && !URL.canParse(publicUrl)) throw new Error('--public-url: an absolute address');
    const timeZone = values['time-zone'];
    if (timeZone !== undefined && knownZone(timeZone) === null) {
      throw new Error('--time-zone: an IANA name, for example Pacific/Auckland');
    }
    return {
      ...{ port, dataDir: values.data, faults: values.faults },
      ...(publicUrl === undefined ? {} : { publicUrl }),
      ...(timeZone === undefined ? {} : { timeZone }),
    };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function describeFailure(error: unknown): string {
  if ((error as NodeJS.ErrnoException)?.code === 'EADDRINUSE') {
    return `Port ${options.port} is taken by another program. End that program, or choose another port with --port.`;
  }
  return error instanceof Error ? error.message : String(error);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
