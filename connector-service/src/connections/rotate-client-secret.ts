import type { Ports } from '../ports/ports.ts';
import type { Connection } from './connection.ts';
import { requireConnection } from './find-connection.ts';

/** Replaces the client secret after it was changed on the instance; tokens stay. Throws `ConnectionMissingError`. */
export async function rotateClientSecret(
  deps: Pick<Ports, 'connections' | 'audit' | 'clock'>,
  input: { tenantId: string; actor: string; clientSecret: string },
): Promise<Connection> {
  const { tenantId, actor, clientSecret } = input;
  const connection = await requireConnection(deps, tenantId);
  await deps.connections.writeClientSecret(connection, clientSecret);
  const details = { connectionId: connection.id };
  const action = 'connection.rotate_client_secret';
  await deps.audit.append({ at: deps.clock(), tenantId, actor, action, outcome: 'done', details });
  return connection;
}
