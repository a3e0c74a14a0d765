import { notice } from '../notices.ts';
import type { Ports } from '../ports/ports.ts';
import { randomId, randomSecret } from '../ports/random-id.ts';
import type { Connection } from './connection.ts';
import { ConnectionExistsError, ConnectionMissingError } from './connection-errors.ts';
import { UNUSED } from './connection-health.ts';
import { pauseWithin } from './pause-connection.ts';
import { replaceTokens } from './replace-tokens.ts';
import { requireInstance } from './require-instance.ts';
import { type RevokePendingDeps, revokeAtOnce } from './revoke-pending.ts';
import { rotateClientSecret } from './rotate-client-secret.ts';

export interface SaveConnectionInput {
  tenantId: string;
  /** User principal name of the administrator. */
  actor: string;
  instanceUrl: string;
  clientId: string;
  clientSecret: string;
  /** The person knows that the instance does not answer as it should now. */
  anyway?: boolean;
}

export type SaveConnectionDeps = RevokePendingDeps &
  Pick<Ports, 'inTransaction' | 'randomBytes' | 'checkInstanceAddress' | 'probeInstance'>;

/**
 * Creates the tenant's connection, which then waits for authorization. On the same instance it replaces client id and
 * client secret; a new client id needs a new authorization. Before the first authorization nothing binds the tenant to an
 * instance: another address begins anew; afterwards it is refused with `ConnectionExistsError`.
 *
 * Throws `NotAnInstanceError` and, unless `anyway`, `InstanceNotReadyError` for an address that is not in use yet.
 */
export async function saveConnection(deps: SaveConnectionDeps, input: SaveConnectionInput): Promise<Connection> {
  const instanceUrl = deps.checkInstanceAddress(input.instanceUrl);
  const existing = await deps.connections.find(input.tenantId);
  // Also between two authorizations: its tickets live on that instance.
  const isInUse = existing !== null && (existing.authorizedAt !== null || existing.lastContactAt !== null);
  if (isInUse && existing.instanceUrl !== instanceUrl) throw new ConnectionExistsError(existing.instanceUrl);
  if (!isInUse) await requireInstance(deps, instanceUrl, input.anyway === true);
  if (existing?.instanceUrl === instanceUrl) return replaceClient(deps, existing, input);
  if (existing !== null) await forget(deps, existing, input.actor);
  // Somebody else of the tenant may save at the same moment: theirs exists then.
  return (await createConnection(deps, { ...input, instanceUrl })) ?? saveConnection(deps, input);
}

/** A new connection has a new id, so that no code of an authorization under way can reach the other instance. */
async function forget(
  deps: Pick<Ports, 'inTransaction' | 'clock'>,
  { tenantId, id, instanceUrl }: Connection,
  actor: string,
): Promise<void> {
  const now = deps.clock();
  await deps.inTransaction(async (unit) => {
    const current = await unit.connections.lock(tenantId, id);
    if (current === null) return;
    await replaceTokens(unit, current, await unit.connections.readGrant(current), null, now);
    const abandoned = await unit.tickets.abandon(tenantId, id, notice('connection_removed', { instanceUrl }), now);
    await unit.connections.remove(tenantId, id);
    const details = { connectionId: id, instanceUrl, abandoned };
    await unit.audit.append({ at: now, tenantId, actor, action: 'connection.remove', outcome: 'done', details });
  });
}

/** Null: the tenant has a connection meanwhile. */
async function createConnection(
  deps: Pick<Ports, 'connections' | 'audit' | 'clock' | 'randomBytes'>,
  input: SaveConnectionInput,
): Promise<Connection | null> {
  const now = deps.clock();
  const connection: Connection = {
    id: randomId(deps.randomBytes),
    tenantId: input.tenantId,
    instanceUrl: input.instanceUrl,
    clientId: input.clientId,
    pausedFor: 'not_authorized',
    lastError: null,
    refusedAuthorization: null,
    authorizedAs: null,
    integrationUser: null,
    authorizedBy: null,
    authorizedAt: null,
    refreshTokenExpiresAt: null,
    appVersion: null,
    release: null,
    feedCursor: null,
    ...UNUSED,
    createdBy: input.actor,
    createdAt: now,
  };
  const inserted = await deps.connections.insert(connection, {
    clientSecret: input.clientSecret,
    doorbellSecret: randomSecret(deps.randomBytes),
    previousDoorbellSecret: null,
    tokens: null,
  });
  if (!inserted) return null;
  const { tenantId, actor, instanceUrl } = input;
  const details = { connectionId: connection.id, instanceUrl };
  await deps.audit.append({ at: now, tenantId, actor, action: 'connection.save', outcome: 'done', details });
  return connection;
}

async function replaceClient(
  deps: SaveConnectionDeps,
  existing: Connection,
  input: SaveConnectionInput,
): Promise<Connection> {
  const { tenantId, actor, clientId, clientSecret } = input;
  if (clientId === existing.clientId) await rotateClientSecret(deps, { tenantId, actor, clientSecret });
  else await changeClient(deps, existing, input);
  await revokeAtOnce(deps, tenantId);
  return (await deps.connections.find(tenantId)) ?? existing;
}

/** Tokens of the former client are revoked with it. */
async function changeClient(deps: SaveConnectionDeps, existing: Connection, input: SaveConnectionInput): Promise<void> {
  const { tenantId, actor, clientId, clientSecret } = input;
  const now = deps.clock();
  await deps.inTransaction(async (unit) => {
    const current = await unit.connections.lock(tenantId, existing.id);
    if (current === null) throw new ConnectionMissingError();
    await replaceTokens(unit, current, await unit.connections.readGrant(current), null, now);
    await unit.connections.writeClientSecret(current, clientSecret);
    const nobody = { authorizedAs: null, authorizedBy: null, authorizedAt: null, refreshTokenExpiresAt: null };
    await unit.connections.update(tenantId, current.id, { clientId, ...nobody, refusedAuthorization: null });
    const details = { connectionId: current.id, clientId };
    await unit.audit.append({ at: now, tenantId, actor, action: 'connection.change_client', outcome: 'done', details });
    await pauseWithin(unit, current, { reason: 'not_authorized', notice: notice('connection_client_changed') }, now);
  });
}
