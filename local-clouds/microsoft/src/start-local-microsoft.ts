import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';
import { ACCOUNTS, type Account, TENANTS } from './directory/directory.ts';
import { ApplicationTokens } from './entra/application-tokens.ts';
import type { Client } from './entra/client.ts';
import { forgetSessionWhenAsked } from './entra/forget-session.ts';
import { createIdentityProvider, generateKeys, sessionCookieOf } from './entra/identity-provider.ts';
import { ANY_TENANT, signInRoutes } from './entra/sign-in-routes.ts';
import { tokenEndpoint } from './entra/token-endpoint.ts';
import { securityRoutes } from './graph/security-routes.ts';
import { TenantScore } from './secure-score/tenant-score.ts';
import { startRoutes } from './start-routes.ts';
import { Faults } from './twin/faults.ts';
import { MovableClock } from './twin/movable-clock.ts';
import { twinRoutes } from './twin/twin-routes.ts';

/** Node's own 5 s end under a busy client that is about to send. */
const KEEP_ALIVE_MS = 70_000;

export interface LocalMicrosoftOptions {
  /** 0: any free port. */
  port: number;
  clients: Client[];
  /** Time of Graph and of application tokens; the sign-in uses the system's. Default: the system's. */
  clock?: () => Date;
  /** Where browsers and clients reach it, without a slash at the end; default: `http://127.0.0.1:<port>`. */
  publicUrl?: string;
  /** Offers `/_twin/*`. Default: false. */
  faults?: boolean;
}

export interface LocalMicrosoft {
  /** Origin; also Graph's: `GRAPH_URL`. */
  url: string;
  /** For accounts of every tenant: `ENTRA_ISSUER`. */
  issuer: string;
  /** Only for accounts of one tenant. */
  issuerOf: (tenantId: string) => string;
  accounts: readonly Account[];
  close: () => Promise<void>;
}

/** Starts Entra ID and Microsoft Graph Secure Score on 127.0.0.1. Nothing outlives `close`. */
export async function startLocalMicrosoft(options: LocalMicrosoftOptions): Promise<LocalMicrosoft> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS });
  const port = await listen(server, options.port);
  const url = options.publicUrl ?? `http://127.0.0.1:${port}`;
  server.on('request', createApp(url, options));
  const issuerOf = (tenant: string) => `${url}/${tenant}/v2.0`;
  return { url, issuer: issuerOf(ANY_TENANT), issuerOf, accounts: ACCOUNTS, close: () => close(server) };
}

function createApp(url: string, options: LocalMicrosoftOptions): Express {
  const clock = new MovableClock(options.clock);
  const now = () => clock.now();
  const tokens = new ApplicationTokens(now);
  const faults = new Faults(now);
  const scores = new Map(TENANTS.map((tenantId) => [tenantId, new TenantScore(tenantId, now)]));
  const scoreOf = (tenantId: string): TenantScore => {
    const score = scores.get(tenantId);
    if (!score) throw new Error(`There is no tenant ${tenantId}`);
    return score;
  };

  const app = express();
  app.disable('x-powered-by');
  const issuer = `${url}/${ANY_TENANT}/v2.0`;
  app.use(startRoutes({ url, issuer, clock, scoreOf, faults: options.faults === true }));
  if (options.faults) app.use(twinRoutes({ clock, faults, tokens, scoreOf }));
  app.use(tokenEndpoint({ clients: options.clients, tokens, now, graphUrl: url, fault: faults.handlerFor('token') }));
  app.use(securityRoutes({ tokens, scoreOf, now, publicUrl: url, fault: faults.handlerFor('graph') }));
  const keys = generateKeys();
  for (const tenant of [ANY_TENANT, ...TENANTS]) {
    const provider = createIdentityProvider(tenant, url, options.clients, keys, faults);
    app.use(signInRoutes(tenant, provider));
    app.get(`/${tenant}/v2.0/authorize`, forgetSessionWhenAsked(sessionCookieOf(tenant), `/${tenant}`));
    app.use(`/${tenant}/v2.0`, provider.callback());
  }
  return app;
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

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
