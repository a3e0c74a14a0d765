import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type RollbackStore, rollbackStore } from './atf/rollback-store.ts';
import { FaultPlan } from './faults/fault-plan.ts';
import { BackgroundWork } from './http/background-work.ts';
import { type Applications, instanceApp } from './http/instance-app.ts';
import { createInstanceClock, type InstanceClock } from './http/instance-clock.ts';
import { readInstanceKey } from './http/instance-key.ts';
import { DEFAULT_SETTINGS, type InstanceSettings } from './http/instance-settings.ts';
import { createOAuthCredentials } from './http/oauth/oauth-credentials.ts';
import type { Platform } from './http/platform.ts';
import { refreshDictionaryAfterWrites } from './http/refresh-dictionary.ts';
import { setSystemProperty } from './http/system-property.ts';
import { createUserAccounts } from './http/user-accounts.ts';
import { createWebSessions } from './http/web-sessions.ts';
import { installPackage } from './packages/install-package.ts';
import { uninstallApplication } from './packages/uninstall-application.ts';
import { createBusinessRuleCatalog } from './rules/business-rule-catalog.ts';
import type { Clock } from './rules/clock.ts';
import { createRecordOperations } from './rules/create-record-operations.ts';
import { createSystemLog } from './rules/create-system-log.ts';
import { createQueryRules } from './rules/query-rules.ts';
import { createRecordQueries } from './rules/record-queries.ts';
import { createScriptEngine } from './script/create-script-engine.ts';
import { createAccessControl } from './security/create-access-control.ts';
import { openRecordStore } from './store/open-record-store.ts';
import { verifyPassword } from './store/password.ts';
import { openPassword2Cipher } from './store/password2.ts';
import type { RecordStore } from './store/record-store.ts';

/** As an instance tells in `Keep-Alive`. Node's own 5 s end under a busy client that is about to send. */
const KEEP_ALIVE_MS = 70_000;

export interface LocalInstanceOptions {
  /** Port on 127.0.0.1; 0 takes a free one. */
  port: number;
  /** Where records and keys are kept; null keeps them in memory. */
  dataDir: string | null;
  /** Opens `/_twin/*`. */
  faults?: boolean;
  /** Address that links and redirects carry; `http://localhost:<port>` by default. */
  publicUrl?: string;
  clock?: Clock;
  /** Gets each line of the system log. */
  log?: (line: string) => void;
  settings?: Partial<InstanceSettings>;
  /** `glide.sys.default.tz`, an IANA name; left as it is when absent. A fresh instance has that of the base system. */
  timeZone?: string;
}

/** A running instance. */
export interface LocalInstance {
  /** Address without a trailing slash. */
  url: string;
  port: number;
  clock: InstanceClock;
  store: RecordStore;
  /** Stops requests and background work, then closes the records. */
  close(): Promise<void>;
}

/**
 * Opens the records, connects the parts and listens.
 * Errors: `DataDirectoryInUseError`; the listen error when the port is taken.
 */
export async function startLocalInstance(options: LocalInstanceOptions): Promise<LocalInstance> {
  const clock = createInstanceClock(() => options.clock?.now() ?? new Date());
  const store: RollbackStore = rollbackStore(openRecordStore({ dataDir: options.dataDir, now: () => clock.now() }));
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS });
  try {
    const port = await listen(server, options.port);
    const url = options.publicUrl?.replace(/\/+$/, '') ?? `http://localhost:${port}`;
    setSystemProperty(store, 'glide.servlet.uri', `${url}/`);
    if (options.timeZone !== undefined) setSystemProperty(store, 'glide.sys.default.tz', options.timeZone);
    const platform = composePlatform(store, clock, url, options);
    const background = new BackgroundWork(
      () => platform.scripts.runEventQueue(),
      (error) => platform.log.write('error', 'Events', String(error)),
    );
    const tests = { rollback: store, address: `http://127.0.0.1:${port}` };
    const faults = options.faults === true ? new FaultPlan() : null;
    const app = instanceApp(platform, applications(store, clock), tests, faults);
    server.on('request', (request, response) => {
      response.on('close', () => background.soon());
      app(request, response);
    });
    return { url, port, clock, store, close: () => close(server, background, store) };
  } catch (error) {
    server.close();
    store.close();
    throw error;
  }
}

function composePlatform(
  store: RecordStore,
  clock: InstanceClock,
  publicUrl: string,
  { dataDir, log, settings }: LocalInstanceOptions,
): Platform {
  const systemLog = createSystemLog({ store, clock, ...(log === undefined ? {} : { echo: log }) });
  const cipher = openPassword2Cipher(dataDir);
  const access = createAccessControl({ store, clock });
  const operations = createRecordOperations({ store, clock, log: systemLog, cipher });
  const queryRules = createQueryRules({ findRules: createBusinessRuleCatalog(store), log: systemLog });
  const queries = createRecordQueries(store, queryRules);
  const scripts = createScriptEngine({
    store,
    operations,
    queries,
    queryRules,
    accessControl: access,
    clock,
    log: systemLog,
    cipher,
    httpFetch: fetch,
  });
  return {
    store,
    operations: refreshDictionaryAfterWrites(operations, store),
    queries,
    access,
    scripts,
    accounts: createUserAccounts(store, verifyPassword),
    sessions: createWebSessions(clock),
    credentials: createOAuthCredentials(store, operations, clock, readInstanceKey(dataDir)),
    decrypt: (stored) => (cipher.isSealed(stored) ? cipher.open(stored) : stored),
    clock,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    publicUrl,
    log: systemLog,
  };
}

function applications(store: RecordStore, clock: InstanceClock): Applications {
  return {
    install: async (zip, { loadDemo, session }) => {
      const outcome = await installPackage({ store, zip, session, loadDemo, now: () => clock.now() });
      return outcome.message;
    },
    uninstall: (scopeId, deleteAll) => uninstallApplication({ store, scopeId, deleteAll }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function close(server: Server, background: BackgroundWork, store: RecordStore): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
  await background.stop();
  store.close();
}
