import { expect } from 'chai';
import fc from 'fast-check';
import { createSecretSealer, parseKeyRing } from '../../src/stores/secret-sealer.ts';
import { KEYS, repeatableBytes } from '../fixtures/world.ts';

const random = repeatableBytes('sealer');
const newKey = (id: string) => `${id}:${Buffer.from(random(32)).toString('base64')}`;
const place = { tenantId: 'tenant', connectionId: 'connection', field: 'tokens' };
const refusal = (promise: Promise<unknown>) => promise.then(() => null).catch((error) => error);

describe('the secret sealer', function () {
  this.timeout(20_000);
  const sealer = createSecretSealer(parseKeyRing(KEYS));

  it('opens what it sealed, and never seals the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (value) => {
        const [first, second] = [await sealer.seal(place, value), await sealer.seal(place, value)];
        expect(first).to.not.equal(second);
        expect(await sealer.open(place, first)).to.deep.equal({
          value: new TextDecoder().decode(new TextEncoder().encode(value)),
          stale: false,
        });
      }),
      { numRuns: 30 },
    );
  });

  it('opens in its own place only', async () => {
    const sealed = await sealer.seal(place, 'secret');
    for (const moved of [{ tenantId: 'other' }, { connectionId: 'other' }, { field: 'client_secret' }]) {
      expect(await refusal(sealer.open({ ...place, ...moved }, sealed))).to.have.property('code', 'secret_unreadable');
    }
  });

  it('refuses every flipped character', async () => {
    const sealed = await sealer.seal(place, 'secret');
    for (let index = 0; index < sealed.length; index += 7) {
      const other = sealed[index] === 'A' ? 'B' : 'A';
      if (sealed[index] === '.') continue;
      const changed = sealed.slice(0, index) + other + sealed.slice(index + 1);
      const opened = await sealer.open(place, changed).catch((error) => error);
      expect(opened, `character ${index}`).to.have.property('code', 'secret_unreadable');
    }
  });

  it('opens with every key of the ring and seals with the newest', async () => {
    const old = await sealer.seal(place, 'secret');
    const both = createSecretSealer(parseKeyRing(`${newKey('second')},${KEYS}`));
    expect(await both.open(place, old)).to.deep.equal({ value: 'secret', stale: true });
    const fresh = await both.seal(place, 'secret');
    expect([both.isStale(old), both.isStale(fresh)]).to.deep.equal([true, false]);
    const failure = await refusal(sealer.open(place, fresh));
    expect(failure.publicMessage).to.contain('"second"').and.contain('SECRET_KEYS');
  });

  for (const [name, text] of [
    ['nothing', ''],
    ['no id', Buffer.alloc(32, 1).toString('base64')],
    ['a short key', `k:${Buffer.from(random(16)).toString('base64')}`],
    ['a long key', `k:${Buffer.from(random(33)).toString('base64')}`],
    ['a key of one byte', `k:${Buffer.alloc(32, 7).toString('base64')}`],
    ['an id twice', `${newKey('k')},${newKey('k')}`],
    ['a trailing comma', `${newKey('k')},`],
  ] as const) {
    it(`refuses a key ring with ${name}, without showing it`, () => {
      let message = '';
      try {
        parseKeyRing(text);
      } catch (failure) {
        message = (failure as Error).message;
      }
      expect(message).to.contain('SECRET_KEYS');
      for (const part of text.split(/[:,]/).filter(({ length }) => length > 8)) expect(message).to.not.contain(part);
    });
  }
});
