import type { Ports } from '../ports/ports.ts';
import type { Ticket } from './ticket.ts';

/** Open tickets by improvement action id, newest first. */
export async function listTicketsByImprovementAction(
  deps: Pick<Ports, 'tickets'>,
  input: { tenantId: string },
): Promise<Map<string, Ticket[]>> {
  return deps.tickets.listByImprovementActions(input.tenantId);
}
