import { expect } from 'chai';
import { readRetryAfter } from '../../src/failures/read-retry-after.ts';

describe('readRetryAfter', () => {
  const now = new Date('2026-03-01T00:00:00Z');
  for (const [header, seconds] of [
    ['12', 12],
    [' 0 ', 0],
    ['Sun, 01 Mar 2026 00:00:07 GMT', 7],
    ['Sat, 28 Feb 2026 00:00:00 GMT', 0],
    ['Mon, 01 Mar 2027 00:00:00 GMT', 86_400],
    ['9999999', 86_400],
    ['-5', null],
    ['1.5', null],
    ['', null],
    ['soon', null],
    [null, null],
  ] as const) {
    it(`${header}: ${seconds}`, () => expect(readRetryAfter(header, now)).to.equal(seconds));
  }
});
