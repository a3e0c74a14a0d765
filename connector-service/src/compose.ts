import { randomBytes as systemRandomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Express } from 'express';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { createApp } from './app.ts';
import type { Config } from './config/config.ts';
import { listInstanceHosts } from './connections/judge-instance-address.ts';
import { rotateKeys } from './connections/rotate-keys.ts';
import { EntraSignIn } from './entra/entra-sign-in.ts';
import { GraphTokenProvider } from './entra/graph-token-provider.ts';
import type { AppDependencies } from './http/app-dependencies.ts';
import type { Log } from './ports/log.ts';
import type { Ports } from './ports/ports.ts';
import { randomId } from './ports/random-id.ts';
import { CachedSecureScoreSource } from './secure-score/cached-secure-score-source.ts';
import { GraphClient } from './secure-score/graph-client.ts';
import { GraphSecureScoreSource } from './secure-score/graph-secure-score-source.ts';
import { createGuardedAgents } from './servicenow/guarded-agent.ts';
import { HttpInstanceClient } from './servicenow/http-instance-client.ts';
import { checkInstanceAddress } from './servicenow/instance-address.ts';
import { OAuthClient } from './servicenow/oauth-client.ts';
import { createProbeInstance } from './servicenow/probe-instance.ts';
import { createSecretSealer } from './stores/secret-sealer.ts';
import type { Database } from './stores/sql/database.ts';
import { openDatabase } from './stores/sql/open-database.ts';
import { startPgBossJobs } from './stores/sql/pg-boss-jobs.ts';
import { createStores } from './stores/sql/stores.ts';
import { startBackgroundWork } from './sync/background-work.ts';
import { createInProcessTicketChanges } from './tickets/in-process-ticket-changes.ts';

/** A batch of 50 may hold a thread of the instance for 10 s; the instance itself ends it after 60 s. */
const INSTANCE_TIMEOUT_MS = 30_000;
/** Far above 500 tickets of a feed page. */
const INSTANCE_MAX_BYTES = 4 * 1024 * 1024;
const OAUTH_TIMEOUT_MS = 10_000;
const OAUTH_MAX_BYTES = 64 * 1024;

const PORTAL_FOLDER = fileURLToPath(new URL('../dist/portal', import.meta.url));

/** What stands in for the outside in tests; nothing of it is needed otherwise. */
export type Replacements = Partial<
  Pick<Ports, 'clock' | 'randomBytes' | 'authorizationServer' | 'instance' | 'probeInstance'>
> &
  Partial<Pick<AppDependencies, 'signIn' | 'secureScore'>> & {
    /** One that is open already; the service closes it. */
    database?: Database;
  };

/** The service, wired and with its database open. */
export interface Service {
  app: Express;
  /** Exactly what the app was made from. */
  dependencies: AppDependencies;
  /** Delivers and synchronises from now on; a node that only serves requests does nothing. */
  startWorking(): Promise<void>;
  /** Ends answers without end, and finishes the work in hand. Requests are still answered. */
  stopWorking(): Promise<void>;
  /** Closes the database and frees its lock. Nothing may be asked afterwards. */
  close(): Promise<void>;
}

/** The one place that names concrete stores and clients. */
export async function compose(config: Config, log: Log, replacements: Replacements = {}): Promise<Service> {
  const clock = replacements.clock ?? (() => new Date());
  const randomBytes = replacements.randomBytes ?? ((length: number) => systemRandomBytes(length));
  const works = config.role !== 'web';
  const sealer = createSecretSealer(config.secretKeys);
  const { databaseUrl, dataDir } = config;
  const database = replacements.database ?? (await openDatabase({ databaseUrl, dataDir, log }));
  const jobs = await startPgBossJobs({ database, log, working: works });
  const { endedSessions, ...stores } = createStores(database, sealer, jobs.within);
  const agents = createGuardedAgents(config.servicenowHosts);
  const allowedHosts = config.servicenowHosts;
  const ports: Ports = {
    ...stores,
    clock,
    randomBytes,
    log,
    addresses: {
      publicUrl: config.publicUrl,
      redirectUri: `${config.publicUrl}/servicenow/oauth/callback`,
      doorbellUrl: (connectionId) => `${config.publicUrl}/servicenow/doorbell/${connectionId}`,
    },
    checkInstanceAddress: (input) => checkInstanceAddress(input, allowedHosts),
    probeInstance:
      replacements.probeInstance ??
      createProbeInstance({ agents, allowedHosts, clock, timeoutMs: OAUTH_TIMEOUT_MS, maxBytes: OAUTH_MAX_BYTES }),
    authorizationServer:
      replacements.authorizationServer ??
      new OAuthClient({
        allowedHosts,
        lookup: agents.lookup,
        clock,
        timeoutMs: OAUTH_TIMEOUT_MS,
        maxBytes: OAUTH_MAX_BYTES,
      }),
    instance:
      replacements.instance ??
      new HttpInstanceClient({
        agents,
        allowedHosts,
        clock,
        timeoutMs: INSTANCE_TIMEOUT_MS,
        maxBytes: INSTANCE_MAX_BYTES,
      }),
    ticketChanges: createInProcessTicketChanges(),
  };
  await rotateKeys(ports);
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const stopping = new AbortController();
  const dependencies: AppDependencies = {
    ports,
    endedSessions,
    metrics,
    stopping: stopping.signal,
    signIn: replacements.signIn ?? new EntraSignIn({ ...entraSettings(config), clock }),
    secureScore: replacements.secureScore ?? createSecureScore(config, ports),
    checkReady: async () => void (await database.sql.execute('select 1')),
    settings: {
      sessionSecret: config.sessionSecret,
      rolesLifetimeMs: config.rolesMinutes * 60_000,
      trustedProxies: config.trustedProxies,
      requestsPerMinute: config.requestsPerMinute,
      metricsToken: config.metricsToken,
      metricsForThisMachine: config.environment !== 'production',
      allowedHosts: listInstanceHosts(allowedHosts),
      outboundAddresses: config.outboundAddresses,
      portalFolder: existsSync(`${PORTAL_FOLDER}/index.html`) ? PORTAL_FOLDER : null,
    },
  };
  const { app } = createApp(dependencies, config.role === 'worker' ? 'operations' : 'everything');
  let background: { stop(): Promise<void> } | null = null;
  return {
    app,
    dependencies,
    async startWorking() {
      if (works)
        background = await startBackgroundWork({ ...ports, auditDays: config.auditDays }, jobs, randomId(randomBytes));
    },
    async stopWorking() {
      stopping.abort();
      await background?.stop();
    },
    async close() {
      await jobs.stop();
      agents.destroy();
      await database.close();
    },
  };
}

function entraSettings(config: Config) {
  return {
    issuer: config.entraIssuer,
    clientId: config.entraClientId,
    clientSecret: config.entraClientSecret,
    httpsOnly: config.environment === 'production',
  };
}

function createSecureScore(config: Config, { clock, log }: Ports): CachedSecureScoreSource {
  const tokens = new GraphTokenProvider({ ...entraSettings(config), graphUrl: config.graphUrl, clock });
  const graph = new GraphClient({ graphUrl: config.graphUrl, tokens, clock, delay });
  return new CachedSecureScoreSource(new GraphSecureScoreSource(graph, log), { clock, log });
}
