import type { Ports } from '../ports/ports.ts';
import { judgeClosure, type ScoreFacts } from './judge-closure.ts';
import type { ClosureProof } from './prove-closure.ts';
import type { Ticket } from './ticket.ts';

/** A ticket that was closed as done, and whether Secure Score bears it out. */
export interface Closure {
  ticket: Ticket;
  closedAt: Date;
  proof: ClosureProof;
}

/**
 * By improvement action id: the ticket closed as done last, of those closed within the last 90 days. An action with an
 * open ticket has none: somebody works on it again. One statement.
 */
export async function listClosures(
  deps: Pick<Ports, 'tickets'>,
  input: { tenantId: string; score: ScoreFacts; openTickets: ReadonlyMap<string, unknown> },
): Promise<Map<string, Closure>> {
  const { tenantId, score, openTickets } = input;
  const closures = new Map<string, Closure>();
  for (const ticket of await deps.tickets.listLastDone(tenantId, score.rememberedSince)) {
    const proof = judgeClosure(ticket, score);
    const { improvementActionId, closedAt } = ticket;
    if (proof === null || improvementActionId === null || closedAt === null) continue;
    if (!openTickets.has(improvementActionId)) closures.set(improvementActionId, { ticket, closedAt, proof });
  }
  return closures;
}

/** Verdicts with which somebody must look: the work counts as done, and Microsoft sees nothing of it. */
export const UNPROVEN_VERDICTS = ['missing', 'lost'] as const satisfies readonly ClosureProof['verdict'][];

/** Whether somebody must look. */
export function isUnproven({ proof }: Pick<Closure, 'proof'>): boolean {
  return (UNPROVEN_VERDICTS as readonly string[]).includes(proof.verdict);
}
