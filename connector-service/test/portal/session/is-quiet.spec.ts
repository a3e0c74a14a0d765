import { expect } from 'chai';
import { isQuiet, isUsed } from '../../../portal/src/session/is-quiet.ts';

describe('a quiet moment of a page', () => {
  const STILL = { hidden: false, stillMs: 60_000, busy: false, sending: false };

  for (const [what, changes, expected] of [
    ['somebody reads', {}, true],
    ['somebody has just moved', { stillMs: 1_000 }, false],
    ['the window is in the background', { hidden: true, stillMs: 0 }, true],
    ['a dialog is open or a field is being written in', { busy: true }, false],
    ['the same in the background', { busy: true, hidden: true }, false],
    ['something is being sent', { sending: true }, false],
    ['something is being sent in the background', { sending: true, hidden: true }, false],
  ] as const) {
    it(`is ${expected ? 'one' : 'none'} when ${what}`, () => {
      expect(isQuiet({ ...STILL, ...changes })).to.equal(expected);
    });
  }

  it('is of use only while somebody uses the page: a session that nobody uses ends', () => {
    expect(isUsed({ stillMs: 29 * 60_000 })).to.equal(true);
    expect(isUsed({ stillMs: 30 * 60_000 })).to.equal(false);
  });
});
