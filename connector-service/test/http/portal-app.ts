import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { after } from 'mocha';
import { Registry } from 'prom-client';
import { createApp } from '../../src/app.ts';
import { compose, type Service } from '../../src/compose.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import type { AppDependencies } from '../../src/http/app-dependencies.ts';
import type { Route } from '../../src/http/route.ts';
import type { InstanceError } from '../../src/ports/instance-errors.ts';
import type { Log } from '../../src/ports/log.ts';
import type {
  ControlPoints,
  ImprovementAction,
  ScoreDay,
  ScoreHistory,
  SecureScoreSource,
} from '../../src/ports/secure-score-source.ts';
import { type Person, type SignIn, type SignInChecks, SignInError } from '../../src/ports/sign-in.ts';
import type { EmbeddedDatabase } from '../../src/stores/sql/database.ts';
import { openPglite } from '../../src/stores/sql/open-pglite.ts';
import { FakeAuthorizationServer } from '../fixtures/fake-authorization-server.ts';
import { FakeInstance } from '../fixtures/fake-instance.ts';
import { recordStatements, type Statement } from '../fixtures/record-statements.ts';
import { silentLog } from '../fixtures/silent-log.ts';

export const PUBLIC_URL = 'https://connector.example.com';
export const START = new Date('2027-03-01T12:00:00.000Z');

/** An identity provider that knows people by the code it would send. */
export class FakeSignIn implements SignIn {
  readonly people = new Map<string, Person>();
  readonly challenges: string[] = [];
  readonly checks: SignInChecks[] = [];
  /** For whom nobody was to be asked; null: a person chooses. */
  readonly silentFor: (string | null)[] = [];
  failure: Error | null = null;

  async buildSignInUrl(parameters: Parameters<SignIn['buildSignInUrl']>[0]) {
    if (this.failure !== null) throw this.failure;
    this.challenges.push(parameters.codeChallenge);
    this.silentFor.push(parameters.silentFor ?? null);
    const { state, redirectUri } = parameters;
    return new URL(`https://login.example.com/authorize?${new URLSearchParams({ state, redirect_uri: redirectUri })}`);
  }

  async completeSignIn(callbackUrl: URL, checks: SignInChecks): Promise<Person> {
    this.checks.push(checks);
    if (callbackUrl.searchParams.get('error') === 'access_denied') {
      throw new SignInError('Sign-in was cancelled.', { details: { reason: SignInError.DENIED } });
    }
    if (callbackUrl.searchParams.has('error')) {
      throw new SignInError('Entra ID wants to see you.', { details: { reason: SignInError.INTERACTION_NEEDED } });
    }
    const person = this.people.get(callbackUrl.searchParams.get('code') ?? '');
    if (person === undefined || callbackUrl.searchParams.get('state') !== checks.state) {
      throw new SignInError('The sign-in was not completed.');
    }
    return person;
  }
}

export class FakeSecureScore implements SecureScoreSource {
  actions: ImprovementAction[] = [];
  scores: ScoreDay[] = [];
  /** By control id in lower case. */
  points = new Map<string, ControlPoints[]>();
  failure: Error | null = null;

  async listImprovementActions(): Promise<ImprovementAction[]> {
    if (this.failure !== null) throw this.failure;
    return this.actions;
  }

  async readScoreHistory(): Promise<ScoreHistory> {
    if (this.failure !== null) throw this.failure;
    return { days: this.scores, pointsByControl: this.points };
  }
}

/** The composed service over an embedded database in memory, with the outside replaced. */
export interface PortalApp {
  service: Service;
  dependencies: AppDependencies;
  routes: readonly Route[];
  origin: string;
  /** Moved by tests. */
  time: { now: Date };
  signIn: FakeSignIn;
  secureScore: FakeSecureScore;
  instance: FakeInstance;
  authorizationServer: FakeAuthorizationServer;
  /** What a probe of an address meets; null: an instance. */
  probe: { failure: InstanceError | null };
  /** Everything that was logged. */
  logged: string[];
  /** Everything that was asked of the database since a test emptied the list. */
  statements: Statement[];
}

let shared: Promise<PortalApp> | null = null;
const opened: Promise<PortalApp>[] = [];
const servers: Server[] = [];

/** One for the whole run: tests keep apart by tenant. */
export function portalApp(): Promise<PortalApp> {
  shared ??= openPortalApp();
  return shared;
}

/** Another one, for what needs a database of its own. It closes with the run. */
export function openPortalApp(database?: EmbeddedDatabase): Promise<PortalApp> {
  const app = open(database);
  opened.push(app);
  return app;
}

async function open(given: EmbeddedDatabase | undefined): Promise<PortalApp> {
  const { database, statements } = recordStatements(given ?? (await openPglite({ dataDir: null, log: silentLog })));
  const time = { now: START };
  const clock = () => new Date(time.now);
  const logged: string[] = [];
  const write = (facts: object, message: string) =>
    void logged.push(
      JSON.stringify({ ...facts, message }, (_key, value) => (value instanceof Error ? String(value.stack) : value)),
    );
  const log: Log = { debug: write, info: write, warn: write, error: write };
  const fakes = {
    signIn: new FakeSignIn(),
    secureScore: new FakeSecureScore(),
    instance: new FakeInstance(),
    authorizationServer: new FakeAuthorizationServer(clock),
  };
  const config = loadConfig(
    {
      NODE_ENV: 'test',
      PUBLIC_URL,
      ENTRA_CLIENT_ID: 'client',
      ENTRA_CLIENT_SECRET: 'planted-entra-secret',
      SESSION_SECRET: 'planted-session-secret-0123456789abcdef',
      METRICS_TOKEN: 'metrics-token-0123456789abcdef01234567',
      REQUESTS_PER_MINUTE: '1000000',
    },
    () => '',
  );
  const probe: PortalApp['probe'] = { failure: null };
  const probeInstance = async () => probe.failure;
  const service = await compose(config, log, { ...fakes, clock, database, probeInstance });
  // Whether the portal happens to be built must not matter here.
  const settings = { ...service.dependencies.settings, portalFolder: null };
  const dependencies = { ...service.dependencies, settings };
  const { app, routes } = createApp({ ...dependencies, metrics: new Registry() });
  const origin = await serve(app);
  return { service, dependencies, routes, origin, time, probe, logged, statements, ...fakes };
}

/** Another app on the same dependencies, for what needs other settings. Returns its origin. */
export async function serveWith(changes: Partial<AppDependencies>): Promise<string> {
  const { dependencies } = await portalApp();
  const { app } = createApp({ ...dependencies, metrics: new Registry(), ...changes });
  return serve(app);
}

async function serve(app: Express): Promise<string> {
  const server = createServer(app);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Ends everything that was opened. Done by itself at the end of a test run. */
export async function closePortalApps(): Promise<void> {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  for (const app of opened.splice(0)) {
    const { service } = await app;
    await service.stopWorking();
    await service.close();
  }
}

// A measurement opens one outside of any test run.
if ('describe' in globalThis) after(closePortalApps);
