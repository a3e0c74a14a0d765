import type { ControlPoints, ImprovementAction } from '../ports/secure-score-source.ts';
import { type ClosureProof, proveClosure } from './prove-closure.ts';
import type { Ticket } from './ticket.ts';

/** What Secure Score knows of a tenant, as far as closures are judged by it. */
export interface ScoreFacts {
  actions: ReadonlyMap<string, ImprovementAction>;
  pointsByControl: ReadonlyMap<string, readonly ControlPoints[]>;
  /** When the newest score was taken: the beginning of its day. Null while there is none. */
  measuredUntil: Date | null;
  /** Secure Score remembers no more: what was closed earlier has no proof any more, nor needs one. */
  rememberedSince: Date;
}

/**
 * The verdict on a ticket, the same wherever it is shown. Null: it was not closed as done, belongs to no action that
 * Secure Score has, or was closed before Secure Score remembers.
 */
export function judgeClosure(
  ticket: Pick<Ticket, 'improvementActionId' | 'remote' | 'createdAt' | 'closedAt'>,
  score: ScoreFacts,
): ClosureProof | null {
  const { improvementActionId, remote, createdAt, closedAt } = ticket;
  if (improvementActionId === null || remote?.outcome !== 'done' || closedAt === null) return null;
  const action = score.actions.get(improvementActionId);
  if (action === undefined || closedAt < score.rememberedSince) return null;
  return proveClosure(action, pointsOf(score, action.id), { sharedAt: createdAt, closedAt }, score.measuredUntil);
}

/** Graph writes the id of a control now so, now so. */
export function pointsOf(score: Pick<ScoreFacts, 'pointsByControl'>, actionId: string): readonly ControlPoints[] {
  return score.pointsByControl.get(actionId.toLowerCase()) ?? [];
}
