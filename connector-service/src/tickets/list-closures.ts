import type { Ports } from '../ports/ports.ts';
import type { ImprovementAction, SecureScoreSource } from '../ports/secure-score-source.ts';
import { type ClosureProof, proveClosure } from './prove-closure.ts';
import type { Ticket } from './ticket.ts';

/** A closed ticket, and whether Secure Score bears out that its work was done. */
export interface Closure {
  ticket: Ticket;
  closedAt: Date;
  proof: ClosureProof;
}

/** Secure Score keeps no more days: what was closed earlier has no proof any more, nor needs one. */
const DAYS_KEPT = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * By improvement action id: the ticket closed last, of those closed within the last 90 days. An action with an open
 * ticket has none: somebody works on it again. One statement, and what the Secure Score source keeps in memory.
 */
export async function listClosures(
  deps: Pick<Ports, 'tickets' | 'clock'> & { secureScore: SecureScoreSource },
  input: { tenantId: string; actions: readonly ImprovementAction[]; openTickets: ReadonlyMap<string, unknown> },
): Promise<Map<string, Closure>> {
  const { tenantId, actions, openTickets } = input;
  const now = deps.clock();
  const [closed, { pointsByControl }] = await Promise.all([
    deps.tickets.listLastClosed(tenantId, new Date(now.getTime() - DAYS_KEPT * DAY_MS)),
    deps.secureScore.readScoreHistory(tenantId),
  ]);
  const closedByAction = new Map(closed.map((each) => [each.ticket.improvementActionId, each]));
  const closures = new Map<string, Closure>();
  for (const action of actions) {
    const last = closedByAction.get(action.id);
    if (last === undefined || openTickets.has(action.id)) continue;
    const { ticket, closedAt } = last;
    const points = pointsByControl.get(action.id.toLowerCase()) ?? [];
    const proof = proveClosure(action, points, { sharedAt: ticket.createdAt, closedAt }, now);
    closures.set(action.id, { ticket, closedAt, proof });
  }
  return closures;
}

/** Somebody must look: the work counts as done, and Microsoft sees nothing of it. */
export function isUnproven({ proof }: Closure): boolean {
  return proof.verdict === 'missing' || proof.verdict === 'lost';
}
