import type { Ports } from '../ports/ports.ts';
import type { Connection } from './connection.ts';
import { ConnectionMissingError } from './connection-errors.ts';
import { requireConnection } from './find-connection.ts';

/** Replaces the client secret after it was changed on the instance; tokens stay. Throws `ConnectionMissingError`. */
export async function rotateClientSecret(
  deps: Pick<Ports, 'connections' | 'inTransaction' | 'clock'>,
  input: { tenantId: string; actor: string; clientSecret: string },
): Promise<Connection> {
  const { tenantId, actor, clientSecret } = input;
  const { id } = await requireConnection(deps, tenantId);
  return deps.inTransaction(async (unit) => {
    const connection = await unit.connections.lock(tenantId, id);
    if (connection === null) throw new ConnectionMissingError();
    await unit.connections.writeClientSecret(connection, clientSecret);
    const entry = { at: deps.clock(), tenantId, actor, action: 'connection.rotate_client_secret' };
    await unit.audit.append({ ...entry, outcome: 'done', details: { connectionId: id } });
    return connection;
  });
}
