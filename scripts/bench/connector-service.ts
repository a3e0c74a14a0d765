import { randomBytes } from 'node:crypto';
import { compose, type Service } from '../../connector-service/src/compose.ts';
import { loadConfig } from '../../connector-service/src/config/load-config.ts';
import type { Connection } from '../../connector-service/src/connections/connection.ts';
import { UNUSED } from '../../connector-service/src/connections/connection-health.ts';
import type { Ports } from '../../connector-service/src/ports/ports.ts';
import { faultsOnlyLog } from './faults-only-log.ts';

export interface ComposedConnector {
  service: Service;
  ports: Ports;
  connection: Connection;
}

export interface ConnectorOptions {
  /** Null: the embedded database in `dataDir`. */
  databaseUrl: string | null;
  dataDir: string;
  /** Origin that the connection leads to, on this machine. */
  instance: URL;
}

/** The connector as it runs in production, in this process, with one active connection and its tokens. */
export async function composeConnector({
  databaseUrl,
  dataDir,
  instance,
}: ConnectorOptions): Promise<ComposedConnector> {
  const config = loadConfig(
    {
      NODE_ENV: 'test',
      DATA_DIR: dataDir,
      SERVICENOW_HOSTS: instance.host,
      // Never asked: nobody signs in.
      ENTRA_ISSUER: `${instance.origin}/organizations/v2.0`,
      ENTRA_CLIENT_ID: 'bench',
      ENTRA_CLIENT_SECRET: 'bench-has-no-secret',
      GRAPH_URL: instance.origin,
      ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
    },
    () => '',
  );
  const service = await compose(config, faultsOnlyLog);
  const { ports } = service.dependencies;
  const connection = activeConnection(instance);
  await ports.connections.insert(connection, {
    clientSecret: 'client-secret',
    doorbellSecret: randomBytes(32).toString('base64url'),
    previousDoorbellSecret: null,
    tokens: {
      accessToken: 'access-token',
      refreshToken: 'refresh-token',
      accessTokenExpiresAt: new Date(Date.now() + 3_600_000),
    },
  });
  return { service, ports, connection };
}

function activeConnection(instance: URL): Connection {
  const now = new Date();
  return {
    id: randomBytes(16).toString('hex'),
    tenantId: 'bench',
    instanceUrl: instance.origin,
    clientId: 'client',
    pausedFor: null,
    lastError: null,
    refusedAuthorization: null,
    authorizedAs: 'm365.integration',
    integrationUser: 'm365.integration',
    authorizedBy: 'admin@contoso.example',
    authorizedAt: now,
    refreshTokenExpiresAt: null,
    appVersion: '1.0.0',
    release: 'Zurich',
    feedCursor: null,
    ...UNUSED,
    registeredAt: now,
    createdBy: 'admin@contoso.example',
    createdAt: now,
  };
}
