import type { Ports } from '../ports/ports.ts';
import type { Connection } from './connection.ts';
import { ConnectionMissingError } from './connection-errors.ts';

export interface ConnectionView {
  connection: Connection;
  /** Whole days until the refresh token ends; null before authorization; 0 or less: ended. */
  refreshTokenDaysLeft: number | null;
}

/** The tenant's connection for people. Null when there is none yet. */
export async function findConnection(
  deps: Pick<Ports, 'connections' | 'clock'>,
  input: { tenantId: string },
): Promise<ConnectionView | null> {
  const connection = await deps.connections.find(input.tenantId);
  return connection === null ? null : viewConnection(connection, deps.clock());
}

/** Adds the countdown of the refresh token. Pure. */
export function viewConnection(connection: Connection, now: Date): ConnectionView {
  const ends = connection.refreshTokenExpiresAt;
  const refreshTokenDaysLeft = ends === null ? null : Math.floor((ends.getTime() - now.getTime()) / 86_400_000);
  return { connection, refreshTokenDaysLeft };
}

/** The tenant's connection, or `ConnectionMissingError`. */
export async function requireConnection(deps: Pick<Ports, 'connections'>, tenantId: string): Promise<Connection> {
  const connection = await deps.connections.find(tenantId);
  if (connection === null) throw new ConnectionMissingError();
  return connection;
}
