import { notice } from '../notices.ts';
import type { Ports } from '../ports/ports.ts';
import { randomId, randomSecret } from '../ports/random-id.ts';
import type { Connection } from './connection.ts';
import { ConnectionExistsError } from './connection-errors.ts';
import { pauseConnection } from './pause-connection.ts';
import { rotateClientSecret } from './rotate-client-secret.ts';

export interface SaveConnectionInput {
  tenantId: string;
  /** User principal name of the administrator. */
  actor: string;
  instanceUrl: string;
  clientId: string;
  clientSecret: string;
}

/**
 * Creates the tenant's connection, which then waits for authorization. On the same instance it replaces client id and
 * client secret; a new client id needs a new authorization. Another instance: `ConnectionExistsError`.
 */
export async function saveConnection(
  deps: Pick<Ports, 'connections' | 'inTransaction' | 'audit' | 'clock' | 'randomBytes' | 'checkInstanceAddress'>,
  input: SaveConnectionInput,
): Promise<Connection> {
  const instanceUrl = deps.checkInstanceAddress(input.instanceUrl);
  const existing = await deps.connections.find(input.tenantId);
  if (existing === null) return createConnection(deps, { ...input, instanceUrl });
  if (existing.instanceUrl !== instanceUrl) throw new ConnectionExistsError(existing.instanceUrl);
  return replaceClient(deps, existing, input);
}

async function createConnection(
  deps: Pick<Ports, 'connections' | 'audit' | 'clock' | 'randomBytes'>,
  input: SaveConnectionInput,
): Promise<Connection> {
  const now = deps.clock();
  const connection: Connection = {
    id: randomId(deps.randomBytes),
    tenantId: input.tenantId,
    instanceUrl: input.instanceUrl,
    clientId: input.clientId,
    pausedFor: 'not_authorized',
    lastError: null,
    authorizedAs: null,
    integrationUser: null,
    authorizedBy: null,
    authorizedAt: null,
    refreshTokenExpiresAt: null,
    appVersion: null,
    release: null,
    feedCursor: null,
    lastContactAt: null,
    lastRingAt: null,
    createdBy: input.actor,
    createdAt: now,
  };
  await deps.connections.insert(connection, {
    clientSecret: input.clientSecret,
    doorbellSecret: randomSecret(deps.randomBytes),
    previousDoorbellSecret: null,
    tokens: null,
  });
  const { tenantId, actor, instanceUrl } = input;
  const details = { connectionId: connection.id, instanceUrl };
  await deps.audit.append({ at: now, tenantId, actor, action: 'connection.save', outcome: 'done', details });
  return connection;
}

async function replaceClient(
  deps: Pick<Ports, 'connections' | 'inTransaction' | 'audit' | 'clock'>,
  existing: Connection,
  input: SaveConnectionInput,
): Promise<Connection> {
  const { tenantId, actor, clientId, clientSecret } = input;
  await rotateClientSecret(deps, { tenantId, actor, clientSecret });
  if (clientId !== existing.clientId) {
    await deps.connections.writeTokens(existing, null);
    await deps.connections.update(tenantId, existing.id, { clientId, refreshTokenExpiresAt: null, authorizedAs: null });
    await pauseConnection(deps, existing, { reason: 'not_authorized', notice: notice('connection_client_changed') });
  }
  return (await deps.connections.find(tenantId)) ?? existing;
}
