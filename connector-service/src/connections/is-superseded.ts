import type { Connection } from './connection.ts';

/**
 * True when the authorization that a call started from is no longer the connection's: its client changed, or somebody
 * authorized it anew. What such a call found out says nothing about the connection as it stands. Pure.
 */
export function isSuperseded(started: Connection, current: Connection): boolean {
  return current.clientId !== started.clientId || current.authorizedAt?.getTime() !== started.authorizedAt?.getTime();
}
