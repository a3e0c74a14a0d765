import { expect } from 'chai';
import type { ControlPoints, ImprovementAction } from '../../src/ports/secure-score-source.ts';
import type { ClosureVerdict } from '../../src/tickets/closure-verdicts.ts';
import { proveClosure } from '../../src/tickets/prove-closure.ts';

const SHARED = new Date('2026-03-03T09:00:00Z');
const CLOSED = new Date('2026-03-10T09:00:00Z');
const HOUR_MS = 60 * 60 * 1000;

const pointsOf = (...pairs: [string, number][]): ControlPoints[] =>
  pairs.map(([date, points]) => ({ date, points, implementationStatus: null }));

describe('proveClosure', () => {
  for (const [status, points, hours, verdict] of [
    ['completed', pointsOf(['2026-01-01', 0], ['2026-03-12', 10]), 50, 'proven'],
    ['completed', pointsOf(['2026-01-01', 0], ['2026-03-08', 10]), 1, 'proven'],
    ['completed', pointsOf(['2026-01-01', 10]), 50, 'complete_before'],
    ['completed', pointsOf(['2026-01-01', 0], ['2026-03-03', 10]), 50, 'complete_before'],
    ['completed', pointsOf(['2026-01-01', 0], ['2026-03-04', 10]), 50, 'proven'],
    ['completed', pointsOf(['2026-01-01', 10], ['2026-03-05', 4], ['2026-03-08', 10]), 50, 'proven'],
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
    ['to_address', [], 48, 'unmeasured'],
    ['to_address', [], 1, 'unmeasured'],
    ['third_party', [], 50, 'decided'],
  ] satisfies [ImprovementAction['status'], ControlPoints[], number, ClosureVerdict][]) {
    const path = points.map((each) => each.points).join(' → ') || 'no points';
    it(`says ${verdict} of ${status} with ${path}, measured ${hours} hours after closing`, () => {
      const measuredUntil = new Date(CLOSED.getTime() + hours * HOUR_MS);
      const ticket = { sharedAt: SHARED, closedAt: CLOSED };
      expect(proveClosure({ status }, points, ticket, measuredUntil).verdict).to.equal(verdict);
    });
  }

  it('waits while there is no score at all, and says so of a control that the newest score leaves out', () => {
    const ticket = { sharedAt: SHARED, closedAt: CLOSED };
    const points = pointsOf(['2026-01-01', 2]);
    expect(proveClosure({ status: 'partial' }, points, ticket, null).verdict).to.equal('awaited');
    const late = new Date(CLOSED.getTime() + 90 * HOUR_MS);
    expect(proveClosure({ status: 'partial', score: null }, points, ticket, late).verdict).to.equal('unmeasured');
    expect(proveClosure({ status: 'partial', score: 2 }, points, ticket, late).verdict).to.equal('missing');
  });

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
