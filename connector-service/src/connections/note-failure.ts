import { consequenceOf } from '../failures/consequence-of.ts';
import { describeFailure } from '../failures/describe-failure.ts';
import type { Ports } from '../ports/ports.ts';
import type { UnitOfWork } from '../ports/unit-of-work.ts';
import type { Connection } from './connection.ts';
import { healthAfterFailure } from './connection-health.ts';

/**
 * Stores a failure that pauses nothing, in a transaction of the caller: whoever meets one, delivery, poll or test, tells
 * it here, so that every page shows it.
 *
 * @param current locked
 */
export async function noteFailureWithin(
  unit: UnitOfWork,
  current: Connection,
  failure: unknown,
  startedAt: Date,
  now: Date,
): Promise<void> {
  const { tenantId, id } = current;
  // The instance answered, and asks for patience.
  if (consequenceOf(failure).connection === 'works') {
    await unit.connections.update(tenantId, id, { lastThrottledAt: now });
    return;
  }
  const { notice } = describeFailure(failure);
  await unit.connections.update(tenantId, id, healthAfterFailure(current, notice, startedAt, now));
}

/** The same in a transaction of its own. */
export async function noteFailure(
  deps: Pick<Ports, 'inTransaction' | 'clock'>,
  connection: Connection,
  failure: unknown,
  startedAt: Date,
): Promise<void> {
  await deps.inTransaction(async (unit) => {
    const current = await unit.connections.lock(connection.tenantId, connection.id);
    if (current !== null) await noteFailureWithin(unit, current, failure, startedAt, deps.clock());
  });
}
