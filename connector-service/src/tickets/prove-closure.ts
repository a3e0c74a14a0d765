import type { ControlPoints, ImprovementAction } from '../ports/secure-score-source.ts';

/** Whether Secure Score bears out that the work of a closed ticket was done. */
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

export type ClosureVerdict =
  /** All points, measured by Microsoft. */
  | 'proven'
  /** An administrator decided on the action: Microsoft does not measure it. */
  | 'decided'
  /** More points than before, not all. */
  | 'partly'
  /** The points rose and fell back: what was done was undone. */
  | 'lost'
  /** No more points yet, and it is too early to expect them. */
  | 'awaited'
  /** No more points, and they should have come. */
  | 'missing';

/** Microsoft: a change shows in the score after 24 to 48 hours. */
const SCORE_DELAY_MS = 48 * 60 * 60 * 1000;

/** Points come in fractions, and are rounded. */
const TOLERANCE = 0.005;

/**
 * Compares the points of the day a ticket was shared with those of now. Pure.
 *
 * @param points oldest first, as the score history has them
 */
export function proveClosure(
  action: Pick<ImprovementAction, 'status'>,
  points: readonly ControlPoints[],
  ticket: { sharedAt: Date; closedAt: Date },
  now: Date,
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
  if (action.status === 'completed') return { verdict: 'proven', ...facts };
  if (action.status !== 'partial' && action.status !== 'to_address') return { verdict: 'decided', ...facts };
  if ((newest?.points ?? 0) > (before ?? 0) + TOLERANCE) return { verdict: 'partly', ...facts };
  if ((best ?? 0) > (before ?? 0) + TOLERANCE) return { verdict: 'lost', ...facts };
  const isEarly = now.getTime() - ticket.closedAt.getTime() < SCORE_DELAY_MS;
  return { verdict: isEarly ? 'awaited' : 'missing', ...facts };
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
