import type { Ports } from '../ports/ports.ts';
import type { TicketSummary } from '../ports/stores.ts';
import { stateName } from './state-name.ts';
import { today } from './today.ts';

/** One summary per ticket type, incident first, with the tenant's own names of states. */
export async function summarizeTickets(
  deps: Pick<Ports, 'tickets' | 'stateNames' | 'clock'>,
  input: { tenantId: string },
): Promise<TicketSummary[]> {
  const names = await deps.stateNames.read(input.tenantId);
  const summaries = await deps.tickets.summarize(input.tenantId, today(deps.clock()));
  return summaries.map((summary) => ({
    ...summary,
    states: summary.states.map((entry) => ({
      ...entry,
      stateLabel: stateName(names, { ticketType: summary.ticketType, value: entry.state, label: entry.stateLabel }),
    })),
  }));
}
