import { expect } from 'chai';
import fc from 'fast-check';
import { MAX_RETRIES, retryDelaySeconds } from '../../src/delivery/retry-schedule.ts';

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('retry schedule', () => {
  it('starts at 5 s, doubles, and stays at 1 h', () => {
    const delays = [1, 2, 3, 10, 11, 12, MAX_RETRIES].map((retry) => retryDelaySeconds(retry, 0));
    expect(delays).to.deep.equal([5, 10, 20, 2560, 3600, 3600, 3600]);
  });

  it('spans at least 72 hours, whatever chance takes away', () => {
    fc.assert(
      fc.property(fc.array(chance, { minLength: MAX_RETRIES, maxLength: MAX_RETRIES }), (randoms) => {
        const total = randoms.reduce((sum, random, index) => sum + retryDelaySeconds(index + 1, random), 0);
        return total >= 72 * 3600;
      }),
    );
  });

  it('takes at most a fifth away, and waits as long as the instance asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        chance,
        fc.integer({ min: 0, max: 86_400 }),
        (retry, random, asked) => {
          const whole = retryDelaySeconds(retry, 0);
          const delay = retryDelaySeconds(retry, random);
          const honoured = retryDelaySeconds(retry, random, asked);
          return delay <= whole && delay >= whole * 0.8 && honoured >= asked && honoured >= delay;
        },
      ),
    );
  });
});
