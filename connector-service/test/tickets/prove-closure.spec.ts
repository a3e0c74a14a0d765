import { expect } from 'chai';
import type { ControlPoints, ImprovementAction } from '../../src/ports/secure-score-source.ts';
import { type ClosureVerdict, proveClosure } from '../../src/tickets/prove-closure.ts';

const SHARED = new Date('2026-03-03T09:00:00Z');
const CLOSED = new Date('2026-03-10T09:00:00Z');
const HOUR_MS = 60 * 60 * 1000;

const pointsOf = (...pairs: [string, number][]): ControlPoints[] =>
  pairs.map(([date, points]) => ({ date, points, implementationStatus: null }));

describe('proveClosure', () => {
  for (const [status, points, hours, verdict] of [
    ['completed', pointsOf(['2026-01-01', 0], ['2026-03-12', 10]), 50, 'proven'],
    ['completed', pointsOf(['2026-01-01', 10]), 1, 'proven'],
    ['third_party', pointsOf(['2026-01-01', 0], ['2026-03-12', 10]), 50, 'decided'],
    ['alternate_mitigation', pointsOf(['2026-01-01', 0]), 1, 'decided'],
    ['risk_accepted', pointsOf(['2026-01-01', 0]), 50, 'decided'],
    ['partial', pointsOf(['2026-01-01', 2], ['2026-03-12', 6]), 50, 'partly'],
    ['partial', pointsOf(['2026-01-01', 2], ['2026-02-12', 6]), 47, 'awaited'],
    ['partial', pointsOf(['2026-01-01', 2], ['2026-02-12', 6]), 48, 'missing'],
    ['partial', pointsOf(['2026-01-01', 2], ['2026-03-12', 10], ['2026-03-14', 6]), 50, 'partly'],
    ['partial', pointsOf(['2026-01-01', 2], ['2026-03-12', 10], ['2026-03-14', 2]), 50, 'lost'],
    ['to_address', pointsOf(['2026-01-01', 0], ['2026-03-05', 10], ['2026-03-09', 0]), 1, 'lost'],
    ['to_address', pointsOf(['2026-01-01', 10], ['2026-03-03', 0]), 48, 'missing'],
    ['to_address', pointsOf(['2026-01-01', 0]), 47, 'awaited'],
    ['to_address', pointsOf(['2026-01-01', 6], ['2026-03-12', 0]), 48, 'missing'],
    ['to_address', [], 48, 'missing'],
  ] satisfies [ImprovementAction['status'], ControlPoints[], number, ClosureVerdict][]) {
    const path = points.map((each) => each.points).join(' → ') || 'no points';
    it(`says ${verdict} of ${status} with ${path}, ${hours} hours after closing`, () => {
      const now = new Date(CLOSED.getTime() + hours * HOUR_MS);
      const ticket = { sharedAt: SHARED, closedAt: CLOSED };
      expect(proveClosure({ status }, points, ticket, now).verdict).to.equal(verdict);
    });
  }

  it('names the points of the day of sharing, the most since, those of now, and since when', () => {
    const points = pointsOf(['2026-01-01', 9], ['2026-03-03', 3], ['2026-03-11', 8], ['2026-03-12', 6]);
    const proof = proveClosure({ status: 'partial' }, points, { sharedAt: SHARED, closedAt: CLOSED }, CLOSED);
    expect(proof).to.deep.equal({
      verdict: 'partly',
      pointsBefore: 3,
      pointsBest: 8,
      pointsNow: 6,
      since: '2026-03-12',
    });
  });
});
