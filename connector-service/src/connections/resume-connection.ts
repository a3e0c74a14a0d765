import type { Ports } from '../ports/ports.ts';
import type { ConnectionChanges } from '../ports/stores.ts';
import type { UnitOfWork } from '../ports/unit-of-work.ts';
import type { Connection } from './connection.ts';
import { healthAfterAnswer } from './connection-health.ts';
import { isSuperseded } from './is-superseded.ts';

/**
 * Lets a connection work again, in a transaction of the caller: its parked tickets are due now, from the beginning of the
 * retry schedule, and the change feed is read.
 */
export async function resumeWithin(
  unit: UnitOfWork,
  { tenantId, id }: Connection,
  facts: Partial<ConnectionChanges>,
  actor: string,
  now: Date,
): Promise<void> {
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
}

/** The same for a call that found it cured; not when its authorization is no longer the one that the call started from. */
export async function resumeConnection(
  deps: Pick<Ports, 'inTransaction' | 'clock'>,
  connection: Connection,
  facts: Partial<ConnectionChanges>,
  actor: string,
): Promise<void> {
  await deps.inTransaction(async (unit) => {
    const current = await unit.connections.lock(connection.tenantId, connection.id);
    if (current === null || isSuperseded(connection, current)) return;
    await resumeWithin(unit, current, facts, actor, deps.clock());
  });
}
