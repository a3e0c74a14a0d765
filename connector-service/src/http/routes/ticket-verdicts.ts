import type { Ports } from '../../ports/ports.ts';
import type { SecureScoreSource } from '../../ports/secure-score-source.ts';
import { judgeClosure } from '../../tickets/judge-closure.ts';
import { readScoreFacts } from '../../tickets/read-score-facts.ts';
import type { Ticket } from '../../tickets/ticket.ts';
import type { ClosureProofView } from '../schemas/closure.ts';
import { presentClosureProof } from '../views/present-closure.ts';

/** By ticket id; a ticket without a verdict has none. */
export type TicketVerdicts = ReadonlyMap<string, ClosureProofView>;

const UNAVAILABLE: ClosureProofView = {
  verdict: 'unavailable',
  pointsBefore: null,
  pointsBest: null,
  pointsNow: null,
  since: null,
};

/** Verdicts on these tickets. Secure Score is asked only for one that can have any; a failure of its is said, not thrown. */
export async function readTicketVerdicts(
  deps: Pick<Ports, 'clock' | 'log'> & { secureScore: SecureScoreSource },
  tenantId: string,
  tickets: readonly Ticket[],
): Promise<TicketVerdicts> {
  const done = tickets.filter(({ remote, improvementActionId }) => remote?.outcome === 'done' && improvementActionId);
  if (done.length === 0) return new Map();
  try {
    const score = await readScoreFacts(deps, tenantId);
    return new Map(
      done.flatMap((ticket) => {
        const proof = judgeClosure(ticket, score);
        return proof === null ? [] : [[ticket.id, presentClosureProof(proof)]];
      }),
    );
  } catch (error) {
    deps.log.warn({ tenantId, code: (error as { code?: unknown }).code }, 'no verdicts on closed tickets now');
    return new Map(done.map(({ id }) => [id, UNAVAILABLE]));
  }
}
