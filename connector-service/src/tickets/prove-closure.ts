import type { ControlPoints, ImprovementAction } from '../ports/secure-score-source.ts';
import type { ClosureVerdict } from './closure-verdicts.ts';

/** Whether Secure Score bears out that the work of a ticket was done that was closed as done. */
export interface ClosureProof {
  verdict: ClosureVerdict;
  /** Points on the day the ticket was shared; null when Secure Score did not know the control then. */
  pointsBefore: number | null;
  /** Most points on any day since then; null as above. */
  pointsBest: number | null;
  /** Points as of the newest day; null as above. */
  pointsNow: number | null;
  /** First day with the points of now, `YYYY-MM-DD`; null as above. */
  since: string | null;
}

/** Microsoft: a change shows in the score after 24 to 48 hours. */
export const SCORE_DELAY_MS = 48 * 60 * 60 * 1000;

/** Points come in fractions, and are rounded. */
const TOLERANCE = 0.005;

/**
 * Compares the points of the day a ticket was shared with those of now. Pure. Whoever needs it for many tickets at once
 * (`closure-windows.ts`) relies on this: of `sharedAt` only the day counts, against the days of the points; of
 * `closedAt` only whether the newest score came late enough after it.
 *
 * @param action `score`: null when the newest score does not name the control
 * @param points oldest first, as the score history has them
 * @param measuredUntil when the newest score was taken; null while there is none
 */
export function proveClosure(
  action: Pick<ImprovementAction, 'status'> & Partial<Pick<ImprovementAction, 'score'>>,
  points: readonly ControlPoints[],
  ticket: { sharedAt: Date; closedAt: Date },
  measuredUntil: Date | null,
): ClosureProof {
  const newest = points.at(-1);
  const before = pointsOn(points, ticket.sharedAt);
  const best = mostSince(points, ticket.sharedAt);
  const facts = {
    pointsBefore: before,
    pointsBest: best,
    pointsNow: newest?.points ?? null,
    since: newest?.date ?? null,
  };
  if (action.status === 'completed') return { verdict: gainedSince(points, ticket.sharedAt), ...facts };
  if (action.status !== 'partial' && action.status !== 'to_address') return { verdict: 'decided', ...facts };
  if (newest === undefined || action.score === null) return { verdict: 'unmeasured', ...facts };
  if (newest.points > (before ?? 0) + TOLERANCE) return { verdict: 'partly', ...facts };
  if ((best ?? 0) > (before ?? 0) + TOLERANCE) return { verdict: 'lost', ...facts };
  return { verdict: isLateEnough(ticket.closedAt, measuredUntil) ? 'missing' : 'awaited', ...facts };
}

/** Whether a score would show by now what was done when the ticket was closed. */
function isLateEnough(closedAt: Date, measuredUntil: Date | null): boolean {
  return measuredUntil !== null && measuredUntil.getTime() - closedAt.getTime() >= SCORE_DELAY_MS;
}

/** The score of a day shows what was done on the days before it: points of the day of sharing were there already. */
function gainedSince(points: readonly ControlPoints[], sharedAt: Date): 'proven' | 'complete_before' {
  const newest = points.at(-1);
  return newest !== undefined && newest.date <= dayOf(sharedAt) ? 'complete_before' : 'proven';
}

function pointsOn(points: readonly ControlPoints[], moment: Date): number | null {
  const day = dayOf(moment);
  return points.findLast(({ date }) => date <= day)?.points ?? null;
}

/** Those of the day itself count: they last until the next change. */
function mostSince(points: readonly ControlPoints[], moment: Date): number | null {
  const day = dayOf(moment);
  const since = points.filter(({ date }, index) => date > day || (points[index + 1]?.date ?? '9999') > day);
  return since.length === 0 ? null : Math.max(...since.map((each) => each.points));
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
