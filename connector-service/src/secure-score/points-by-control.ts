import type { ControlPoints } from '../ports/secure-score-source.ts';
import type { SecureScore } from './graph-shapes.ts';
import { dayOf } from './score-days.ts';

/**
 * What each control had, as the days on which it changed. A day that does not name a control, or gives it no points
 * that can be read, says nothing about it.
 *
 * @param days one score a day, newest first
 */
export function toPointsByControl(days: readonly SecureScore[]): Map<string, ControlPoints[]> {
  const changes = new Map<string, ControlPoints[]>();
  for (const day of days.toReversed()) {
    const date = dayOf(day);
    for (const { controlName, score, implementationStatus } of day.controlScores) {
      if (score === null) continue;
      const control = controlName.toLowerCase();
      const known = changes.get(control);
      if (known === undefined) changes.set(control, [{ date, points: score, implementationStatus }]);
      else if (known.at(-1)?.points !== score) known.push({ date, points: score, implementationStatus });
    }
  }
  return changes;
}
