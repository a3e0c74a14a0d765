import type { ScoreDay } from '../ports/secure-score-source.ts';
import type { SecureScore } from './graph-shapes.ts';

const OWN_PROVIDER = 'securescore';

/** Microsoft's own scores, newest first. Nothing promises one for today. */
export function newestFirst(scores: readonly SecureScore[]): SecureScore[] {
  return scores
    .filter(({ vendorInformation }) => (vendorInformation?.provider ?? OWN_PROVIDER).toLowerCase() === OWN_PROVIDER)
    .toSorted((a, b) => b.createdDateTime.getTime() - a.createdDateTime.getTime());
}

/** One entry a day, the newest of that day, newest day first. */
export function toScoreDays(scores: readonly SecureScore[], limit: number): ScoreDay[] {
  const days = new Map<string, ScoreDay>();
  for (const { createdDateTime, currentScore, maxScore } of newestFirst(scores)) {
    const date = createdDateTime.toISOString().slice(0, 10);
    if (currentScore === null || maxScore === null || days.has(date)) continue;
    days.set(date, { date, currentScore, maxScore });
  }
  return [...days.values()].slice(0, limit);
}
