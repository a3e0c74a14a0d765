import { expect } from 'chai';
import { isPartDenied, parseRange, rangeBetween } from '../../../../src/server/domain/setup/ip-address.ts';

/** Whether an address lies between two others. */
function isInRange(address: string, start: string, end: string): boolean {
  const [one, range] = [parseRange(address), rangeBetween(start, end)];
  return one !== null && range !== null && isPartDenied(one, range, []);
}

describe('addresses and their ranges', () => {
  const cases: [address: string, start: string, end: string, isIn: boolean][] = [
    ['198.51.100.9', '0.0.0.0', '255.255.255.255', true],
    ['198.51.100.9', '198.51.100.9', '198.51.100.9', true],
    ['198.51.100.10', '198.51.100.0', '198.51.100.9', false],
    ['9.255.255.255', '10.0.0.0', '10.255.255.255', false],
    ['10.2.0.1', '10.1.255.255', '10.10.0.0', true],
    ['::ffff:10.2.0.1', '10.0.0.0', '10.255.255.255', true],
    ['2001:db8::7', '2001:db8::', '2001:db8::ffff', true],
    ['2001:db8::1:0', '2001:db8::', '2001:db8::ffff', false],
    ['2001:DB8:0:0:0:0:0:7', '2001:db8::7', '2001:db8::7', true],
    ['::1', '0.0.0.0', '255.255.255.255', false],
    [' 10.0.0.1 ', '10.0.0.1', '10.0.0.1', true],
  ];
  for (const [address, start, end, isIn] of cases) {
    it(`finds ${address} ${isIn ? 'between' : 'outside of'} ${start} and ${end}`, () => {
      expect(isInRange(address, start, end)).to.equal(isIn);
    });
  }

  it('finds nothing in what is no range of addresses', () => {
    for (const text of [
      '',
      '10.0.0',
      '10.0.0.256',
      '10.0.0.*',
      '10.0.0.0/8',
      '1::2::3',
      '2001:db8',
      'g::1',
      '1:2:3:4:5:6:7:8:9',
    ]) {
      expect(isInRange('10.0.0.1', text, '255.255.255.255'), text).to.equal(false);
      if (!text.includes('/')) expect(parseRange(text), text).to.equal(null);
    }
  });
});

describe('parseRange', () => {
  const blocks: [block: string, first: string, last: string][] = [
    ['198.51.100.9', '198.51.100.9', '198.51.100.9'],
    ['198.51.100.77/24', '198.51.100.0', '198.51.100.255'],
    ['10.0.0.0/8', '10.0.0.0', '10.255.255.255'],
    ['10.0.0.0/31', '10.0.0.0', '10.0.0.1'],
    ['0.0.0.0/0', '0.0.0.0', '255.255.255.255'],
    ['2001:db8::/33', '2001:db8::', '2001:db8:7fff:ffff:ffff:ffff:ffff:ffff'],
    ['2001:db8::7/128', '2001:db8::7', '2001:db8::7'],
    ['::/0', '::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ];
  for (const [block, first, last] of blocks) {
    it(`reads ${block}`, () => {
      expect(parseRange(block)).to.deep.equal(rangeBetween(first, last));
    });
  }

  it('reads nothing else', () => {
    for (const text of [
      '',
      '/',
      '10.0.0.0/33',
      '10.0.0.0/-1',
      '10.0.0.0/8/8',
      '::/129',
      '10.0.0.0/',
      'example.com/8',
    ]) {
      expect(parseRange(text), text).to.equal(null);
    }
  });
});

describe('isPartDenied', () => {
  const range = (text: string) => parseRange(text) as NonNullable<ReturnType<typeof parseRange>>;
  const cases: [string, denied: string, allowed: string[], boolean][] = [
    ['198.51.100.0/24', '198.51.100.0/30', [], true],
    ['198.51.100.0/24', '198.51.100.0/30', ['198.51.100.0/30'], false],
    ['198.51.100.0/24', '0.0.0.0/0', ['198.51.100.0/25', '198.51.100.128/25'], false],
    ['198.51.100.0/24', '0.0.0.0/0', ['198.51.100.0/25', '198.51.100.129/32'], true],
    ['198.51.100.0/24', '198.51.100.255/32', ['198.51.100.0/25'], true],
    ['198.51.101.0/24', '198.51.100.0/24', [], false],
    ['::/0', 'ffff::/16', ['::/1', '8000::/1'], false],
  ];
  for (const [addresses, denied, allowed, isDenied] of cases) {
    it(`says ${isDenied} for ${addresses}, denied ${denied}, allowed ${allowed.join(' ') || 'nothing'}`, () => {
      expect(isPartDenied(range(addresses), range(denied), allowed.map(range))).to.equal(isDenied);
    });
  }
});
