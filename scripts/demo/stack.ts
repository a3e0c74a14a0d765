import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCAL_CLIENT } from 'local-microsoft';
import { type StartedProcess, startProcess } from '../process/started-process.ts';
import type { Addresses } from './addresses.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Both twins and the connector, each a process of its own. */
export interface Stack {
  addresses: Addresses;
  /** Logs and data. */
  folder: string;
  /** Starts the connector again after it was stopped or killed, on the same data and with the same keys. */
  startConnector(): Promise<StartedProcess>;
  /** Errors: it was not started yet. */
  connector(): StartedProcess;
  /** Settings of the connector's process. */
  connectorEnv: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export interface StackOptions {
  addresses: Addresses;
  /** For logs and data; made when missing. */
  folder: string;
  /** Offer `/_twin/*` on both twins. */
  faults?: boolean;
  /** Further settings of the connector. */
  env?: Record<string, string>;
  /** False: the twins alone; `startConnector` follows. Default: true. */
  withConnector?: boolean;
}

export async function startStack(options: StackOptions): Promise<Stack> {
  const { addresses, folder, faults = false, env = {}, withConnector = true } = options;
  mkdirSync(folder, { recursive: true });
  const log = (name: string) => join(folder, `${name}.log`);
  const onRequest = faults ? ['--faults'] : [];
  const redirectUri = new URL('/signin/callback', addresses.connector).href;
  const microsoft = startProcess({
    name: 'local Microsoft',
    script: join(root, 'local-clouds/microsoft/src/main.ts'),
    args: ['--port', addresses.microsoft.port, '--redirect-uri', redirectUri, ...onRequest],
    logFile: log('local-microsoft'),
    readyUrl: addresses.microsoft.href,
  });
  const instance = startProcess({
    name: 'local instance',
    script: join(root, 'local-clouds/servicenow/src/main.ts'),
    // The address that the checklist hands over must be the one that the connector allows.
    args: [
      ...['--port', addresses.instance.port, '--public-url', addresses.instance.origin],
      ...['--data', join(folder, 'instance'), ...onRequest],
    ],
    logFile: log('local-instance'),
    readyUrl: new URL('/login.do', addresses.instance).href,
  });
  const connectorEnv = { ...connectorSettings(addresses, folder), ...env };
  const startConnector = () =>
    startProcess({
      name: 'connector',
      script: join(root, 'connector-service/src/main.ts'),
      env: connectorEnv,
      logFile: log('connector'),
      readyUrl: new URL('/readyz', addresses.connector).href,
    });
  const twins = await allStarted([microsoft, instance]);
  let connector: StartedProcess | undefined;
  const stack: Stack = {
    addresses,
    folder,
    connectorEnv,
    connector() {
      if (connector === undefined) throw new Error('The connector was not started yet.');
      return connector;
    },
    async startConnector() {
      connector = await startConnector();
      return connector;
    },
    async stop() {
      await connector?.stop();
      await Promise.all(twins.map((twin) => twin.stop()));
    },
  };
  if (!withConnector) return stack;
  try {
    await stack.startConnector();
    return stack;
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

/** All of them, or none: what did start is stopped when another one failed. */
async function allStarted(starting: Promise<StartedProcess>[]): Promise<StartedProcess[]> {
  const outcomes = await Promise.allSettled(starting);
  const started = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed === undefined) return started;
  await Promise.all(started.map((each) => each.stop()));
  throw failed.reason;
}

/** Fresh keys with every stack: its data does not outlive it. */
function connectorSettings({ connector, instance, microsoft }: Addresses, folder: string): Record<string, string> {
  return {
    NODE_ENV: 'development',
    PORT: connector.port,
    PUBLIC_URL: connector.origin,
    DATA_DIR: join(folder, 'connector'),
    ENTRA_ISSUER: `${microsoft.origin}/organizations/v2.0`,
    ENTRA_CLIENT_ID: LOCAL_CLIENT.clientId,
    ENTRA_CLIENT_SECRET: LOCAL_CLIENT.clientSecret,
    GRAPH_URL: microsoft.origin,
    SECRET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    SESSION_SECRET: randomBytes(32).toString('base64url'),
    SERVICENOW_HOSTS: instance.host,
  };
}
