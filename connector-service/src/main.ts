import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { compose, type Service } from './compose.ts';
import { type Config, ConfigError } from './config/config.ts';
import { describeConfig } from './config/describe-config.ts';
import { loadConfig } from './config/load-config.ts';
import { createLog } from './create-log.ts';
import { endHungStop } from './end-hung-stop.ts';
import { ConnectorError } from './errors.ts';

/** A stop that takes longer is cut off; what was in hand is taken up again by the next start. */
const STOP_DEADLINE_MS = 10_000;
/** Requests under way may take so long after the work in the background has ended. */
const ANSWERS_DEADLINE_MS = 2_000;
const HEADERS_TIMEOUT_MS = 15_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** Above the idle time of common load balancers (60 s), so that they close first. */
const KEEP_ALIVE_MS = 65_000;

const config = readConfig();
const log = createLog(config.logLevel);
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (err: unknown) => {
    log.fatal({ err }, 'Stopping: something failed that nobody expected.');
    process.exit(1);
  });
}
log.info({ settings: describeConfig(config), node: process.version }, 'Starting.');
const service = await start();
const server = await listen(service);
await service.startWorking();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop(signal));

function readConfig(): Config {
  try {
    return loadConfig(process.env, (path) => readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\nSee docs/configuration.md.\n`);
    process.exit(1);
  }
}

async function start(): Promise<Service> {
  try {
    return await compose(config, log);
  } catch (err) {
    // What was foreseen is said in words; only the rest needs its stack.
    if (err instanceof ConnectorError) log.fatal({ code: err.code, details: err.details }, err.publicMessage);
    else log.fatal({ err }, 'The service could not start.');
    process.exit(1);
  }
}

function listen({ app }: Service): Promise<Server> {
  const http = createServer(
    { headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS, keepAliveTimeout: KEEP_ALIVE_MS },
    app,
  );
  return new Promise((resolve) => {
    http.once('error', (err: NodeJS.ErrnoException) => {
      const { host, port } = config;
      const isTaken = err.code === 'EADDRINUSE';
      if (isTaken) log.fatal(`Port ${port} is taken by another program. End that program, or set PORT to another one.`);
      else log.fatal({ err }, `Cannot listen on ${host}:${port}. Set HOST to an address of this machine, and PORT.`);
      process.exit(1);
    });
    http.listen(config.port, config.host, () => {
      log.info({ address: http.address(), publicUrl: config.publicUrl, role: config.role }, 'Listening.');
      resolve(http);
    });
  });
}

/** Accepts nothing new, finishes what is in hand, closes the database, and ends. */
async function stop(signal: string): Promise<void> {
  log.info({ signal }, 'Stopping.');
  const deadline = setTimeout(() => {
    log.error('Not everything was finished in time; the next start takes it up again.');
    process.exit(1);
  }, STOP_DEADLINE_MS);
  deadline.unref();
  endHungStop(2 * STOP_DEADLINE_MS);
  try {
    const closed = new Promise((resolve) => server.close(resolve));
    await service.stopWorking();
    setTimeout(() => server.closeAllConnections(), ANSWERS_DEADLINE_MS).unref();
    await closed;
    await service.close();
    log.info('Stopped.');
    process.exit(0);
  } catch (err) {
    log.fatal({ err }, 'Stopping failed; the next start takes up what was in hand.');
    process.exit(1);
  }
}
