import type { Ports } from '../ports/ports.ts';
import type {
  ControlDecision,
  ControlPoints,
  ImprovementAction,
  ScoreHistory,
  SecureScoreSource,
} from '../ports/secure-score-source.ts';
import { judgeClosure, pointsOf, type ScoreFacts } from './judge-closure.ts';
import type { ClosureProof } from './prove-closure.ts';
import { readScoreFacts } from './read-score-facts.ts';
import type { StateChange, Ticket } from './ticket.ts';
import { today } from './today.ts';

/** One thing that happened to an improvement action, here or at Microsoft. */
export type ActionEvent = { at: Date } & (
  | { kind: 'points_changed'; date: string; before: number; after: number; implementationStatus: string | null }
  | { kind: 'decided'; decision: ControlDecision; changed: boolean }
  | { kind: 'ticket_shared'; ticket: Ticket }
  | { kind: 'ticket_state_changed'; ticket: Ticket; change: StateChange }
  | { kind: 'ticket_closed'; ticket: Ticket; change: StateChange; proof: ClosureProof }
);

export interface ActionHistory {
  action: ImprovementAction;
  /** First and newest day of the score, `YYYY-MM-DD`; null while Microsoft has none. */
  firstDay: string | null;
  newestDay: string | null;
  /** The first day the control was scored, and each day on which its points changed; oldest first. */
  points: readonly ControlPoints[];
  /** Newest first. */
  events: ActionEvent[];
}

/** Newest tickets of an action whose events are told: more than a person reads. */
const MOST_TICKETS = 50;

/**
 * What became of an improvement action: its points of 90 days, the decisions of administrators and the events of its
 * tickets. Two statements, and what the Secure Score source keeps in memory. Null: no such action.
 */
export async function readActionHistory(
  deps: Pick<Ports, 'tickets' | 'clock'> & { secureScore: SecureScoreSource },
  input: { tenantId: string; improvementActionId: string },
): Promise<ActionHistory | null> {
  const { tenantId, improvementActionId } = input;
  const [score, scores, { tickets }] = await Promise.all([
    readScoreFacts(deps, tenantId),
    deps.secureScore.readScoreHistory(tenantId),
    deps.tickets.list(tenantId, {
      improvementActionId,
      sort: 'created',
      descending: true,
      limit: MOST_TICKETS,
      today: today(deps.clock()),
    }),
  ]);
  const action = score.actions.get(improvementActionId);
  if (action === undefined) return null;
  const ids = tickets.map(({ id }) => id);
  const changes = Map.groupBy(await deps.tickets.listStateChanges(tenantId, ids), ({ ticketId }) => ticketId);
  return tellHistory(action, { score, scores }, tickets, changes);
}

function tellHistory(
  action: ImprovementAction,
  { score, scores }: { score: ScoreFacts; scores: ScoreHistory },
  tickets: readonly Ticket[],
  changes: ReadonlyMap<string, StateChange[]>,
): ActionHistory {
  const points = pointsOf(score, action.id);
  const events = [
    ...pointsEvents(points),
    ...decisionEvents(action.decisions),
    ...tickets.flatMap((ticket) => ticketEvents(ticket, changes.get(ticket.id) ?? [], score)),
  ];
  return {
    action,
    firstDay: scores.days.at(-1)?.date ?? null,
    newestDay: scores.days[0]?.date ?? null,
    points,
    events: events.toSorted((first, second) => secondOf(second) - secondOf(first)),
  };
}

/** The first entry is where the history begins, not a change. */
function pointsEvents(points: readonly ControlPoints[]): ActionEvent[] {
  return points.slice(1).map(({ date, points: after, implementationStatus }, index) => ({
    kind: 'points_changed',
    at: new Date(`${date}T00:00:00Z`),
    date,
    before: points[index]?.points ?? 0,
    after,
    implementationStatus,
  }));
}

/** An update that leaves the status as it was is a note. */
function decisionEvents(decisions: readonly ControlDecision[]): ActionEvent[] {
  return decisions.map((decision, index) => {
    const before = decisions[index - 1]?.decision ?? 'to_address';
    return { kind: 'decided', at: decision.at, decision, changed: decision.decision !== before };
  });
}

/** An instance tells times by the second: finer ones of ours must not turn cause and effect round. */
function secondOf({ at }: ActionEvent): number {
  return Math.floor(at.getTime() / 1000);
}

/** Newest first. Of a ticket that has a verdict, the newest state is the one that closed it. */
function ticketEvents(ticket: Ticket, changes: readonly StateChange[], score: ScoreFacts): ActionEvent[] {
  const proof = judgeClosure(ticket, score);
  const closing = changes[0];
  const moved = changes.map((change): ActionEvent => {
    if (change !== closing || proof === null) return { kind: 'ticket_state_changed', at: change.at, ticket, change };
    return { kind: 'ticket_closed', at: change.at, ticket, change, proof };
  });
  return [...moved, { kind: 'ticket_shared', at: ticket.createdAt, ticket }];
}
