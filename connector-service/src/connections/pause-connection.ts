import type { Pause } from '../failures/pause.ts';
import type { Ports } from '../ports/ports.ts';
import type { UnitOfWork } from '../ports/unit-of-work.ts';
import type { Connection } from './connection.ts';
import { healthAfterAnswer } from './connection-health.ts';
import { isSuperseded } from './is-superseded.ts';

/** Stops a connection and parks its queued tickets, in a transaction of the caller. Nothing is dropped. */
export async function pauseWithin(unit: UnitOfWork, connection: Connection, pause: Pause, now: Date): Promise<void> {
  const { tenantId, id } = connection;
  // What stops it was said in an answer: the failures before it are over.
  const { lastContactAt: _unchanged, ...over } = healthAfterAnswer(now);
  await unit.connections.update(tenantId, id, { pausedFor: pause.reason, lastError: pause.notice, ...over });
  const parked = await unit.tickets.park(tenantId, id);
  await unit.audit.append({
    at: now,
    tenantId,
    actor: 'connector',
    action: 'connection.pause',
    outcome: 'done',
    details: { connectionId: id, reason: pause.reason, parked },
  });
}

/**
 * Stops a connection until a person acts; nothing is changed when its authorization is no longer the one that the call
 * started from.
 *
 * @param connection as the call read it when it started
 * @param stillHolds asked under the lock, where there is more to compare
 */
export async function pauseConnection(
  deps: Pick<Ports, 'inTransaction' | 'clock'>,
  connection: Connection,
  pause: Pause,
  stillHolds: (unit: UnitOfWork, current: Connection) => Promise<boolean> = async () => true,
): Promise<void> {
  await deps.inTransaction(async (unit) => {
    const current = await unit.connections.lock(connection.tenantId, connection.id);
    if (current === null || isSuperseded(connection, current)) return;
    // Why nobody is authorized was said better before.
    if (pause.reason === 'not_authorized' && current.pausedFor !== null) return;
    if (!(await stillHolds(unit, current))) return;
    if (current.pausedFor === pause.reason) {
      // The newer words count; whatever else follows from the pause has happened.
      await unit.connections.update(current.tenantId, current.id, { lastError: pause.notice });
      return;
    }
    await pauseWithin(unit, current, pause, deps.clock());
  });
}
