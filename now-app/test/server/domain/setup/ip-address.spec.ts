import { expect } from 'chai';
import { isInRange } from '../../../../src/server/domain/setup/ip-address.ts';

describe('isInRange', () => {
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
      expect(isInRange(text, '0.0.0.0', '255.255.255.255'), text).to.equal(false);
    }
  });
});
