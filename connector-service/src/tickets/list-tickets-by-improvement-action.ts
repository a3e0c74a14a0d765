import type { Ports } from '../ports/ports.ts';
import type { Ticket } from './ticket.ts';

/** Open tickets by improvement action id. */
export declare function listTicketsByImprovementAction(
  deps: Pick<Ports, 'tickets'>,
  input: { tenantId: string },
): Promise<Map<string, Ticket[]>>;
