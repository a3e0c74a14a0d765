import { expect } from 'chai';
import { SecureScoreError, type SecureScoreFailure } from '../../src/ports/secure-score-errors.ts';
import type { ScoreHistory } from '../../src/ports/secure-score-source.ts';
import { CachedSecureScoreSource, type CacheOptions } from '../../src/secure-score/cached-secure-score-source.ts';
import { NO_LOG } from './fixtures.ts';

const MINUTE = 60_000;

describe('CachedSecureScoreSource', () => {
  let now: number;
  let reads: string[];
  let failure: SecureScoreFailure | null;
  let warnings: number;

  beforeEach(() => {
    now = Date.parse('2026-03-01T00:00:00Z');
    reads = [];
    failure = null;
    warnings = 0;
  });

  function cacheWith(options: Partial<CacheOptions> = {}): CachedSecureScoreSource {
    const source = {
      listImprovementActions: async () => [],
      readScoreHistory: async (tenantId: string): Promise<ScoreHistory> => {
        reads.push(tenantId);
        if (failure) throw new SecureScoreError(failure, 'cause and remedy');
        const days = [{ date: '2026-03-01', currentScore: reads.length, maxScore: 100 }];
        return { days, pointsByControl: new Map() };
      },
    };
    const log = {
      ...NO_LOG,
      warn: () => {
        warnings += 1;
      },
    };
    return new CachedSecureScoreSource(source, { clock: () => new Date(now), log, ...options });
  }

  const scoreOf = async (cache: CachedSecureScoreSource, tenantId = 'a') =>
    (await cache.readScoreHistory(tenantId)).days[0]?.currentScore;

  it('reads once in five minutes, per tenant, and once for many at the same time', async () => {
    const cache = cacheWith();
    await Promise.all([scoreOf(cache), scoreOf(cache), scoreOf(cache, 'b')]);
    now += 5 * MINUTE - 1;
    await scoreOf(cache);
    expect(reads).to.deep.equal(['a', 'b']);
    now += 1;
    expect(await scoreOf(cache)).to.equal(3);
  });

  for (const passing of ['unavailable', 'throttled', 'unexpected_answer'] as const) {
    it(`serves the last answer while Graph is ${passing}, asks again half a minute later, and logs it`, async () => {
      const cache = cacheWith();
      await scoreOf(cache);
      failure = passing;
      now += 10 * MINUTE;
      expect([await scoreOf(cache), await scoreOf(cache), reads.length, warnings]).to.deep.equal([1, 1, 2, 1]);
      now += MINUTE / 2;
      failure = null;
      expect(await scoreOf(cache)).to.equal(3);
    });
  }

  for (const lasting of ['unauthorized', 'forbidden'] as const) {
    it(`does not hide that the app is ${lasting}`, async () => {
      const cache = cacheWith();
      await scoreOf(cache);
      failure = lasting;
      now += 10 * MINUTE;
      const error = await scoreOf(cache).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(SecureScoreError).and.include({ failure: lasting });
    });
  }

  it('does not serve what is older than six hours, nor an error of the past', async () => {
    const cache = cacheWith();
    failure = 'unavailable';
    expect(await scoreOf(cache).catch(() => 'error')).to.equal('error');
    failure = null;
    expect(await scoreOf(cache)).to.equal(2);
    failure = 'unavailable';
    now += 6 * 60 * MINUTE + 1;
    expect(await scoreOf(cache).catch(() => 'error')).to.equal('error');
  });

  it('forgets the tenant that was not read for longest', async () => {
    const cache = cacheWith({ maxTenants: 2 });
    for (const tenantId of ['a', 'b', 'a', 'c', 'a', 'b']) await scoreOf(cache, tenantId);
    expect(reads).to.deep.equal(['a', 'b', 'c', 'b']);
  });
});
