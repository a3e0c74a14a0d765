import type { ScoreDay } from '../ports/secure-score-source.ts';
import type { SecureScore } from './graph-shapes.ts';

const OWN_PROVIDER = 'securescore';

/** Microsoft's own scores, newest first. Nothing promises one for today. */
export function newestFirst(scores: readonly SecureScore[]): SecureScore[] {
  return scores
    .filter(({ vendorInformation }) => (vendorInformation?.provider ?? OWN_PROVIDER).toLowerCase() === OWN_PROVIDER)
    .toSorted((a, b) => b.createdDateTime.getTime() - a.createdDateTime.getTime());
}

/** The newest score of each day, newest day first; a score without points is none. */
export function oneADay(scores: readonly SecureScore[]): SecureScore[] {
  const days = new Map<string, SecureScore>();
  for (const score of newestFirst(scores)) {
    const date = dayOf(score);
    if (score.currentScore !== null && score.maxScore !== null && !days.has(date)) days.set(date, score);
  }
  return [...days.values()];
}

/** In the order given. */
export function toScoreDays(scores: readonly SecureScore[]): ScoreDay[] {
  return scores.map((score) => ({
    date: dayOf(score),
    currentScore: score.currentScore ?? 0,
    maxScore: score.maxScore ?? 0,
  }));
}

/** `YYYY-MM-DD` in UTC. */
export function dayOf({ createdDateTime }: Pick<SecureScore, 'createdDateTime'>): string {
  return createdDateTime.toISOString().slice(0, 10);
}
