import { expect } from 'chai';
import { parseRetryAfter } from '../../src/secure-score/retry-after.ts';

describe('parseRetryAfter', () => {
  const now = new Date('2026-03-01T00:00:00Z');
  for (const [header, seconds] of [
    ['12', 12],
    [' 0 ', 0],
    ['Sun, 01 Mar 2026 00:00:07 GMT', 7],
    ['Sat, 28 Feb 2026 00:00:00 GMT', 0],
    ['soon', null],
    [null, null],
  ] as const) {
    it(`${header}: ${seconds}`, () => expect(parseRetryAfter(header, now)).to.equal(seconds));
  }
});
