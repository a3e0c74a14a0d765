import type { Ports } from '../ports/ports.ts';
import type { ConnectionChanges } from '../ports/stores.ts';
import type { Connection } from './connection.ts';
import { healthAfterAnswer } from './connection-health.ts';

/**
 * Lets a connection work again: its parked tickets are due now, from the beginning of the retry schedule, and the
 * change feed is read.
 */
export async function resumeConnection(
  deps: Pick<Ports, 'inTransaction' | 'clock'>,
  connection: Connection,
  facts: Partial<ConnectionChanges>,
  actor: string,
): Promise<void> {
  const now = deps.clock();
  const { tenantId, id } = connection;
  await deps.inTransaction(async (unit) => {
    if ((await unit.connections.lock(tenantId, id)) === null) return;
    await unit.connections.update(tenantId, id, {
      ...facts,
      pausedFor: null,
      lastError: null,
      ...healthAfterAnswer(now),
    });
    const resumed = await unit.tickets.unpark(tenantId, id, now);
    const details = { connectionId: id, resumed };
    await unit.audit.append({ at: now, tenantId, actor, action: 'connection.resume', outcome: 'done', details });
    await unit.jobs.wakeDelivery(id);
    await unit.jobs.wakePoll(id);
  });
}
