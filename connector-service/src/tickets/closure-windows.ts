import type { ClosureVerdict } from './closure-verdicts.ts';
import { pointsOf, type ScoreFacts } from './judge-closure.ts';
import { proveClosure, SCORE_DELAY_MS } from './prove-closure.ts';

/** Tickets of one action that have a wanted verdict: those shared on these days. */
export interface ClosureWindow {
  improvementActionId: string;
  /** First day, `YYYY-MM-DD` in UTC; null: since ever. */
  sharedFrom: string | null;
  /** Day after the last one; null: until now. */
  sharedBefore: string | null;
  /** True: of those closed up to `closedEarlyBy`; false: of those closed later. */
  closedEarly: boolean;
}

/** Which tickets have one of some verdicts, said so that a database can find them: the list is filtered page by page. */
export interface ClosureFilter {
  windows: ClosureWindow[];
  /** Closed before: no verdict any more. */
  closedSince: Date;
  /** Closed up to here: the newest score would show it. Null: no score yet, nothing was. */
  closedEarlyBy: Date | null;
}

/**
 * A verdict depends on when a ticket was shared only by how that day lies to the days on which the points changed, and
 * on when it was closed only by whether the newest score came late enough. So one judgement for each stretch of days
 * between two changes serves all tickets shared in it; it is `proveClosure` itself that judges.
 */
export function closureWindows(score: ScoreFacts, wanted: readonly ClosureVerdict[]): ClosureFilter {
  const { measuredUntil, rememberedSince } = score;
  const early = measuredUntil === null ? null : new Date(measuredUntil.getTime() - SCORE_DELAY_MS);
  const windows = [...score.actions.values()].flatMap((action) => {
    const points = pointsOf(score, action.id);
    return stretches(points.map(({ date }) => date)).flatMap(({ from, before }) =>
      [true, false].flatMap((closedEarly): ClosureWindow[] => {
        const closedAt = closedEarly && early !== null ? early : new Date(8.64e15);
        const sharedAt = new Date(`${from ?? FIRST_DAY}T00:00:00Z`);
        const { verdict } = proveClosure(action, points, { sharedAt, closedAt }, measuredUntil);
        if (!wanted.includes(verdict)) return [];
        return [{ improvementActionId: action.id, sharedFrom: from, sharedBefore: before, closedEarly }];
      }),
    );
  });
  return { windows, closedSince: rememberedSince, closedEarlyBy: early };
}

/** Before any score. */
const FIRST_DAY = '1970-01-01';
const DAY_MS = 24 * 60 * 60 * 1000;

/** Each day of a change stands alone: what was shared on it may be judged otherwise than the day before and after. */
function stretches(days: readonly string[]): { from: string | null; before: string | null }[] {
  const borders = [...new Set(days.flatMap((day) => [day, dayAfter(day)]))].toSorted();
  return [null, ...borders].map((from, index) => ({ from, before: borders[index] ?? null }));
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}
