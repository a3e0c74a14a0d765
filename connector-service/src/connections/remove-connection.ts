import { describeFailure } from '../failures/describe-failure.ts';
import { notice } from '../notices.ts';
import type { Ports } from '../ports/ports.ts';
import type { Connection, Tokens } from './connection.ts';
import { requireConnection } from './find-connection.ts';
import { revokeTokens } from './revoke-tokens.ts';
import { withAccess } from './with-access.ts';

export interface ConnectionRemoval {
  /** False: the instance could not be reached, and its admin page still shows the connection. */
  removedOnInstance: boolean;
  tokensRevoked: boolean;
  /** Tickets that were not delivered yet; they can be retried after connecting again. */
  abandonedTickets: number;
}

export type RemoveConnectionDeps = Pick<
  Ports,
  'connections' | 'authorizationServer' | 'instance' | 'inTransaction' | 'clock' | 'addresses' | 'log'
>;

/** Removes the connection with its secrets; works when the instance is down. Throws `ConnectionMissingError`. */
export async function removeConnection(
  deps: RemoveConnectionDeps,
  input: { tenantId: string; actor: string },
): Promise<ConnectionRemoval> {
  const connection = await requireConnection(deps, input.tenantId);
  const removedOnInstance = await removeOnInstance(deps, connection);
  // Read afterwards: the call before may have refreshed them.
  const tokens = await readTokensIfPossible(deps, connection);
  const tokensRevoked = tokens !== null && (await revokeTokens(deps, connection, tokens));
  const abandonedTickets = await removeHere(deps, connection, input.actor, { removedOnInstance, tokensRevoked });
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

async function readTokensIfPossible(deps: RemoveConnectionDeps, connection: Connection): Promise<Tokens | null> {
  try {
    return (await deps.connections.readSecrets(connection)).tokens;
  } catch (failure) {
    // A lost sealing key must not chain the tenant to a connection that no longer works.
    const { errorCode } = describeFailure(failure);
    deps.log.warn({ connectionId: connection.id, errorCode }, 'secrets unreadable, removed without revoking');
    return null;
  }
}

async function removeHere(
  deps: RemoveConnectionDeps,
  connection: Connection,
  actor: string,
  facts: Record<string, unknown>,
): Promise<number> {
  const { tenantId, id, instanceUrl } = connection;
  const now = deps.clock();
  const reason = notice('connection_removed', { instanceUrl });
  return deps.inTransaction(async (unit) => {
    await unit.connections.lock(tenantId, id);
    const abandoned = await unit.tickets.abandon(tenantId, id, reason, now);
    await unit.connections.remove(tenantId, id);
    const details = { connectionId: id, instanceUrl, abandoned, ...facts };
    await unit.audit.append({ at: now, tenantId, actor, action: 'connection.remove', outcome: 'done', details });
    return abandoned;
  });
}
