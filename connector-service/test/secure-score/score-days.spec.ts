import { expect } from 'chai';
import { SECURE_SCORE } from '../../src/secure-score/graph-shapes.ts';
import { newestFirst, oneADay, toScoreDays } from '../../src/secure-score/score-days.ts';

const scoreOn = (createdDateTime: string, changes: Record<string, unknown> = {}) =>
  SECURE_SCORE.parse({
    createdDateTime,
    currentScore: 100,
    maxScore: 200,
    vendorInformation: { provider: 'SecureScore', vendor: 'Microsoft' },
    ...changes,
  });

describe('days of the score', () => {
  it('gives one entry a day, newest first', () => {
    const scores = [
      scoreOn('2026-03-01T00:00:00Z'),
      scoreOn('2026-03-03T00:00:00Z', { currentScore: 103 }),
      scoreOn('2026-03-03T06:00:00Z', { currentScore: 104 }),
      scoreOn('2026-02-28T00:00:00Z'),
    ];
    expect(toScoreDays(oneADay(scores))).to.deep.equal([
      { date: '2026-03-03', currentScore: 104, maxScore: 200 },
      { date: '2026-03-01', currentScore: 100, maxScore: 200 },
      { date: '2026-02-28', currentScore: 100, maxScore: 200 },
    ]);
  });

  it('counts only what Microsoft itself scored', () => {
    const foreign = scoreOn('2026-03-04T00:00:00Z', { vendorInformation: { provider: 'Partner', vendor: 'Partner' } });
    const unnamed = scoreOn('2026-03-02T00:00:00Z', { vendorInformation: null });
    expect(newestFirst([foreign, unnamed])).to.deep.equal([unnamed]);
  });

  it('leaves out a day without points', () => {
    expect(oneADay([scoreOn('2026-03-01T00:00:00Z', { currentScore: null })])).to.deep.equal([]);
  });
});
