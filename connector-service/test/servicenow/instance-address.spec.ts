import { expect } from 'chai';
import fc from 'fast-check';
import {
  checkInstanceAddress,
  InstanceAddressError,
  parseInstanceHosts,
} from '../../src/servicenow/instance-address.ts';

const PRODUCTION = parseInstanceHosts('*.service-now.com,*.servicenowservices.com,snow.example.com:8443', false);
const LAPTOP = parseInstanceHosts('*.service-now.com,127.0.0.1:8081,localhost:8081', true);

describe('checkInstanceAddress', () => {
  for (const [input, origin] of [
    ['https://dev1.service-now.com', 'https://dev1.service-now.com'],
    ['https://dev1.service-now.com/', 'https://dev1.service-now.com'],
    ['https://DEV1.Service-Now.com', 'https://dev1.service-now.com'],
    ['https://a-1.servicenowservices.com', 'https://a-1.servicenowservices.com'],
    ['https://snow.example.com:8443', 'https://snow.example.com:8443'],
  ] as const) {
    it(`accepts ${input}`, () => {
      expect(checkInstanceAddress(input, PRODUCTION)).to.equal(origin);
    });
  }

  for (const input of [
    '',
    'dev1.service-now.com',
    'http://dev1.service-now.com',
    'ftp://dev1.service-now.com',
    'https://user@dev1.service-now.com',
    'https://user:secret@dev1.service-now.com',
    'https://dev1.service-now.com:443',
    'https://dev1.service-now.com:8443',
    'https://dev1.service-now.com/path',
    'https://dev1.service-now.com?query',
    'https://dev1.service-now.com#fragment',
    'https://dev1.service-now.com.',
    'https://dev1%2eservice-now.com',
    'https://dev1.service-now.com\\@evil.org',
    'https://evil.service-now.com.evil.org',
    'https://evilservice-now.com',
    'https://service-now.com',
    'https://.service-now.com',
    'https://a.b.service-now.com',
    'https://-a.service-now.com',
    'https://a-.service-now.com',
    `https://${'a'.repeat(64)}.service-now.com`,
    'https://xn--80ak6aa92e.service-now.com',
    'https://dév.service-now.com',
    'https://\u212Aa.service-now.com',
    'https://dev1.service-now.com\n',
    ' https://dev1.service-now.com',
    'https://169.254.169.254',
    'https://[::1]',
    'https://127.0.0.1',
    'https://localhost',
    'https://snow.example.com',
    'https://snow.example.com:9',
    'javascript:alert(1)',
  ]) {
    it(`refuses ${JSON.stringify(input)}`, () => {
      expect(() => checkInstanceAddress(input, PRODUCTION)).to.throw(InstanceAddressError, /Allowed hosts/);
    });
  }

  it('lets a laptop reach its own instance over http, and only the port that is listed', () => {
    expect(checkInstanceAddress('http://127.0.0.1:8081', LAPTOP)).to.equal('http://127.0.0.1:8081');
    expect(() => checkInstanceAddress('http://127.0.0.1:8082', LAPTOP)).to.throw(InstanceAddressError);
    expect(() => checkInstanceAddress('http://dev1.service-now.com', LAPTOP)).to.throw(InstanceAddressError);
  });

  it('refuses this machine in production even when it is listed', () => {
    const hosts = parseInstanceHosts('127.0.0.1:8081', false);
    expect(() => checkInstanceAddress('http://127.0.0.1:8081', hosts)).to.throw(InstanceAddressError, /production/);
    expect(() => checkInstanceAddress('https://127.0.0.1:8081', hosts)).to.throw(InstanceAddressError, /production/);
  });

  it('never accepts an address whose host, as a browser reads it, is outside the list', () => {
    const part = fc.constantFrom(
      'https://',
      'http://',
      'dev',
      '.service-now.com',
      '@',
      ':',
      '/',
      '?',
      '#',
      '\\',
      '%2e',
      '.',
      'evil.org',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(part).map((parts) => parts.join('')),
          fc.webUrl(),
          fc.string(),
        ),
        (input) => {
          let origin: string;
          try {
            origin = checkInstanceAddress(input, PRODUCTION);
          } catch (error) {
            return error instanceof InstanceAddressError;
          }
          return (
            /^[a-z0-9-]+\.service-now\.com$/.test(new URL(origin).host) && new URL(input).host === new URL(origin).host
          );
        },
      ),
    );
  });
});

describe('parseInstanceHosts', () => {
  for (const list of [
    '',
    ' , ',
    '*',
    '*.',
    '*.com',
    'host',
    '10.0.0.5',
    'a.example.com:0',
    'a.example.com:99999',
    'a.example.com:1:2',
    'https://a.example.com',
    'a..b',
    '*.a_b.com',
  ]) {
    it(`refuses ${JSON.stringify(list)}`, () => {
      expect(() => parseInstanceHosts(list, true)).to.throw(RangeError);
    });
  }
});
