import { describeFailure } from '../failures/describe-failure.ts';
import { notice } from '../notices.ts';
import type { Ports } from '../ports/ports.ts';
import type { UnitOfWork } from '../ports/unit-of-work.ts';
import type { Connection, Grant } from './connection.ts';
import { requireConnection } from './find-connection.ts';
import { replaceTokens } from './replace-tokens.ts';
import { type RevokePendingDeps, revokeAtOnce } from './revoke-pending.ts';
import { withAccess } from './with-access.ts';

export interface ConnectionRemoval {
  /** False: the instance could not be reached, and its admin page still shows the connection. */
  removedOnInstance: boolean;
  /** False: the instance has not confirmed it yet. It is tried again until it does. */
  tokensRevoked: boolean;
  /** Tickets that were not delivered yet; they can be retried after connecting again. */
  abandonedTickets: number;
}

export type RemoveConnectionDeps = RevokePendingDeps & Pick<Ports, 'instance' | 'inTransaction'>;

/**
 * Removes the connection with its secrets; works when the instance is down. Its tokens are revoked now, or as soon as
 * the instance answers. Throws `ConnectionMissingError`.
 */
export async function removeConnection(
  deps: RemoveConnectionDeps,
  input: { tenantId: string; actor: string },
): Promise<ConnectionRemoval> {
  const connection = await requireConnection(deps, input.tenantId);
  const removedOnInstance = await removeOnInstance(deps, connection);
  const { abandonedTickets, secretsRead } = await removeHere(deps, connection, input.actor, { removedOnInstance });
  const tokensRevoked = (await revokeAtOnce(deps, input.tenantId)) && secretsRead;
  return { removedOnInstance, tokensRevoked, abandonedTickets };
}

async function removeOnInstance(deps: RemoveConnectionDeps, connection: Connection): Promise<boolean> {
  try {
    await withAccess(deps, connection, (access) => deps.instance.removeConnection(access));
    return true;
  } catch (failure) {
    const { errorCode } = describeFailure(failure);
    deps.log.warn({ connectionId: connection.id, errorCode }, 'connection not removed on the instance');
    return false;
  }
}

async function removeHere(
  deps: RemoveConnectionDeps,
  connection: Connection,
  actor: string,
  facts: Record<string, unknown>,
): Promise<{ abandonedTickets: number; secretsRead: boolean }> {
  const { tenantId, id, instanceUrl } = connection;
  const now = deps.clock();
  const reason = notice('connection_removed', { instanceUrl });
  return deps.inTransaction(async (unit) => {
    const current = (await unit.connections.lock(tenantId, id)) ?? connection;
    const held = await readGrantIfPossible(deps, unit, current);
    if (held !== null) await replaceTokens(unit, current, held, null, now);
    const abandonedTickets = await unit.tickets.abandon(tenantId, id, reason, now);
    await unit.connections.remove(tenantId, id);
    const details = {
      connectionId: id,
      instanceUrl,
      abandoned: abandonedTickets,
      secretsRead: held !== null,
      ...facts,
    };
    await unit.audit.append({ at: now, tenantId, actor, action: 'connection.remove', outcome: 'done', details });
    return { abandonedTickets, secretsRead: held !== null };
  });
}

async function readGrantIfPossible(
  deps: RemoveConnectionDeps,
  unit: UnitOfWork,
  connection: Connection,
): Promise<Grant | null> {
  try {
    return await unit.connections.readGrant(connection);
  } catch (failure) {
    // A lost sealing key must not chain the tenant to a connection that no longer works.
    const { errorCode } = describeFailure(failure);
    deps.log.warn({ connectionId: connection.id, errorCode }, 'secrets unreadable, removed without revoking');
    return null;
  }
}
