import type { LookupAddress } from 'node:dns';
import { expect } from 'chai';
import { BlockedAddressError, createGuardedLookup, isAllowedAddress } from '../../src/servicenow/guarded-agent.ts';
import { parseInstanceHosts } from '../../src/servicenow/instance-address.ts';

describe('isAllowedAddress', () => {
  for (const address of ['149.96.1.1', '8.8.8.8', '2606:4700::1111', '2a00:1450:4001::200e']) {
    it(`allows ${address}`, () => expect(isAllowedAddress(address, false)).to.equal(true));
  }

  for (const address of [
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::7f00:1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:169.254.169.254',
    'fe80::1',
    'fec0::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '64:ff9b::a00:1',
    '64:ff9b:1::1',
    '2002:a00:1::1',
    '2001:db8::1',
    '5f00::1',
    '100::1',
    'not an address',
  ]) {
    it(`blocks ${address}`, () => expect(isAllowedAddress(address, false)).to.equal(false));
  }

  it('lets loopback through only where it was asked for, and nothing else with it', () => {
    expect(isAllowedAddress('127.0.0.1', true)).to.equal(true);
    expect(isAllowedAddress('::1', true)).to.equal(true);
    expect(isAllowedAddress('10.0.0.1', true)).to.equal(false);
  });
});

describe('createGuardedLookup', () => {
  const resolve = (
    addresses: LookupAddress[],
    hosts = parseInstanceHosts('*.service-now.com', true),
    name = 'dev1.service-now.com',
  ) =>
    new Promise<{ error: Error | null; found: unknown }>((done) => {
      const lookup = createGuardedLookup(hosts, (_host, _options, callback) => callback(null, addresses));
      lookup(name, { all: true }, (error, found) => done({ error, found }));
    });

  it('hands on public addresses', async () => {
    const { error, found } = await resolve([{ address: '149.96.1.1', family: 4 }]);
    expect(error).to.equal(null);
    expect(found).to.deep.equal([{ address: '149.96.1.1', family: 4 }]);
  });

  it('refuses a name as soon as one of its addresses is blocked', async () => {
    const { error } = await resolve([
      { address: '149.96.1.1', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]);
    expect(error).to.be.instanceOf(BlockedAddressError);
  });

  it('refuses a name without addresses', async () => {
    expect((await resolve([])).error).to.be.instanceOf(BlockedAddressError);
  });

  it('checks each connection anew, so that a name that changes its address finds no gap', async () => {
    const answers = ['149.96.1.1', '127.0.0.1'];
    const lookup = createGuardedLookup(parseInstanceHosts('*.service-now.com', true), (_host, _options, callback) =>
      callback(null, [{ address: answers.shift() ?? '', family: 4 }]),
    );
    const call = () => new Promise<Error | null>((done) => lookup('dev1.service-now.com', {}, (error) => done(error)));
    expect(await call()).to.equal(null);
    expect(await call()).to.be.instanceOf(BlockedAddressError);
  });

  it('allows loopback for a host that is listed in full, never through a wildcard', async () => {
    const loopback = [{ address: '127.0.0.1', family: 4 }];
    const hosts = parseInstanceHosts('*.service-now.com,localhost:8081', true);
    expect((await resolve(loopback, hosts, 'localhost')).error).to.equal(null);
    expect((await resolve(loopback, hosts)).error).to.be.instanceOf(BlockedAddressError);
    const production = parseInstanceHosts('localhost:8081', false);
    expect((await resolve(loopback, production, 'localhost')).error).to.be.instanceOf(BlockedAddressError);
  });
});
