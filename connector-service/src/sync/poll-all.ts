import type { Ports } from '../ports/ports.ts';

/** Asks for a poll of every active connection: the net under the doorbell. Returns how many. */
export async function pollAll(deps: Pick<Ports, 'connections' | 'inTransaction'>): Promise<number> {
  const active = await deps.connections.listActive();
  for (const { id } of active) await deps.inTransaction((unit) => unit.jobs.wakePoll(id));
  return active.length;
}
