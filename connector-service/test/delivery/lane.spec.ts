import { expect } from 'chai';
import fc from 'fast-check';
import { MAX_CONCURRENCY, MIN_CONCURRENCY } from '../../src/delivery/adaptive-concurrency.ts';
import {
  allowedRequests,
  CIRCUIT_THRESHOLD,
  type Lane,
  laneAfterAnswer,
  laneAfterOutage,
  laneAfterThrottling,
  NEW_LANE,
} from '../../src/delivery/lane.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

function afterOutages(count: number): Lane {
  let lane = NEW_LANE;
  for (let index = 0; index < count; index += 1) lane = laneAfterOutage(lane, null, NOW);
  return lane;
}

describe('lane', () => {
  it('starts with two requests, grows to four, and halves after 429', () => {
    const full = [1, 2, 3, 4].reduce((lane) => laneAfterAnswer(lane, 0), NEW_LANE);
    expect(NEW_LANE.concurrency).to.equal(2);
    expect(full.concurrency).to.equal(4);
    expect(laneAfterThrottling(full, null, NOW).concurrency).to.equal(2);
  });

  it('halves when the wait for a thread rises, and holds while it stays', () => {
    const full = { ...NEW_LANE, concurrency: 4, lastSemaphoreWaitMs: 10 };
    const rising = laneAfterAnswer(full, 90);
    expect(rising.concurrency).to.equal(2);
    expect(laneAfterAnswer(rising, 90).concurrency).to.equal(2);
    expect(laneAfterAnswer(rising, 5).concurrency).to.equal(3);
  });

  it('waits as long as Retry-After says, without counting a failure', () => {
    const lane = laneAfterThrottling(NEW_LANE, 30, NOW);
    expect(allowedRequests(lane, later(29))).to.equal(0);
    expect(allowedRequests(lane, later(30))).to.equal(2);
    expect(lane.consecutiveFailures).to.equal(0);
  });

  it('opens its circuit after five failures, probes with one request, and closes by an answer', () => {
    expect(allowedRequests(afterOutages(CIRCUIT_THRESHOLD - 1), NOW)).to.equal(2);
    const open = afterOutages(CIRCUIT_THRESHOLD);
    expect(allowedRequests(open, later(4))).to.equal(0);
    expect(allowedRequests(open, later(5))).to.equal(1);
    expect(allowedRequests(laneAfterAnswer(open, 0), NOW)).to.equal(3);
  });

  it('waits longer after each failed probe, up to five minutes', () => {
    const wait = (failures: number) => ((afterOutages(failures).openUntil?.getTime() ?? 0) - NOW.getTime()) / 1000;
    expect([5, 6, 7, 8, 20, 1000].map(wait)).to.deep.equal([5, 10, 20, 40, 300, 300]);
  });

  it('keeps within its limits whatever happens', () => {
    const event = fc.oneof(
      fc.record({ kind: fc.constant('answer' as const), value: fc.option(fc.nat(5000)) }),
      fc.record({ kind: fc.constant('throttled' as const), value: fc.option(fc.nat(600)) }),
      fc.record({ kind: fc.constant('outage' as const), value: fc.option(fc.nat(600)) }),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        let lane = NEW_LANE;
        for (const { kind, value } of events) {
          if (kind === 'answer') lane = laneAfterAnswer(lane, value);
          else if (kind === 'throttled') lane = laneAfterThrottling(lane, value, NOW);
          else lane = laneAfterOutage(lane, value, NOW);
          expect(lane.concurrency).to.be.within(MIN_CONCURRENCY, MAX_CONCURRENCY);
          expect(allowedRequests(lane, later(601))).to.be.within(1, MAX_CONCURRENCY);
        }
      }),
    );
  });
});
