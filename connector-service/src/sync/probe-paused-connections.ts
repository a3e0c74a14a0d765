import { type TestConnectionDeps, testConnection } from '../connections/test-connection.ts';

/**
 * Tests connections whose cause of waiting an administrator can repair on the instance alone (app missing, access
 * denied), or that were disconnected there: they resume by themselves. Returns how many did.
 */
export async function probePausedConnections(deps: TestConnectionDeps): Promise<number> {
  let resumed = 0;
  for (const { tenantId } of await deps.connections.listCurable()) {
    const { connection } = await testConnection(deps, { tenantId, mend: false });
    if (connection.pausedFor === null) resumed += 1;
  }
  return resumed;
}
