import type { Ports } from '../../ports/ports.ts';
import { readStateNames } from '../../tickets/state-names.ts';
import { today } from '../../tickets/today.ts';
import type { TicketSurroundings } from '../views/present-ticket.ts';

/** Reads what a tenant's tickets are shown with: two statements, whatever the number of tickets. */
export async function readTicketSurroundings(
  ports: Pick<Ports, 'connections' | 'stateNames' | 'clock'>,
  tenantId: string,
): Promise<TicketSurroundings> {
  const [connection, stateNames] = await Promise.all([
    ports.connections.find(tenantId),
    readStateNames(ports, { tenantId }),
  ]);
  return { connection, stateNames, today: today(ports.clock()) };
}
