import type { z } from 'zod';
import type { Ports } from '../../ports/ports.ts';
import type { SecureScoreSource } from '../../ports/secure-score-source.ts';
import type { TicketFilter } from '../../ports/stores.ts';
import { closureWindows } from '../../tickets/closure-windows.ts';
import { readScoreFacts } from '../../tickets/read-score-facts.ts';
import type { ticketFilterSchema } from '../schemas/ticket.ts';
import { definedOnly } from './defined-only.ts';

/**
 * What the store is asked for. Verdicts that are wanted are looked up in Secure Score, whose errors it throws: a list that
 * left tickets out because nobody could be asked would not be true.
 */
export async function readTicketFilter(
  deps: Pick<Ports, 'clock'> & { secureScore: SecureScoreSource },
  tenantId: string,
  query: z.infer<typeof ticketFilterSchema> & { limit: number; after?: string | undefined },
): Promise<Omit<TicketFilter, 'today'>> {
  const { closure, ...filter } = query;
  const windows =
    closure === undefined ? {} : { closure: closureWindows(await readScoreFacts(deps, tenantId), closure) };
  return { ...(definedOnly(filter) as Omit<TicketFilter, 'today' | 'closure'>), ...windows };
}
