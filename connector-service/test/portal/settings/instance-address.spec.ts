import { expect } from 'chai';
import fc from 'fast-check';
import { addressProblem, instanceOrigin } from '../../../portal/src/settings/instance-address.ts';
import { listInstanceHosts } from '../../../src/connections/judge-instance-address.ts';
import { checkInstanceAddress, parseInstanceHosts } from '../../../src/servicenow/instance-address.ts';

const PRODUCTION = parseInstanceHosts('*.service-now.com,sn.example.com,snow.example.com:8443,127.0.0.1:8081', false);
const LAPTOP = parseInstanceHosts('*.service-now.com,127.0.0.1:8081,localhost:8081', true);

describe('the instance address on the settings page', () => {
  it('is read as a person pastes it', () => {
    expect(instanceOrigin(' Dev1 ')).to.equal('https://dev1.service-now.com');
    expect(instanceOrigin('dev1.service-now.com')).to.equal('https://dev1.service-now.com');
    expect(instanceOrigin('https://DEV1.service-now.com:443/')).to.equal('https://dev1.service-now.com');
    expect(instanceOrigin('127.0.0.1:8081')).to.equal('http://127.0.0.1:8081');
  });

  it('says what is wrong with it', () => {
    const problem = (typed: string) => addressProblem(typed, listInstanceHosts(PRODUCTION));
    expect(problem('  ')).to.equal('required');
    expect(problem('https://user@dev1.service-now.com')).to.equal('malformed');
    expect(problem('http://dev1.service-now.com')).to.equal('not_https');
    expect(problem('https://dev1.service-now.com/nav_to.do?uri=x')).to.equal('more_than_host');
    expect(problem('https://sn.example.com:8443')).to.equal('host_not_allowed');
    expect(problem('https://xn--abc.service-now.com')).to.equal('host_not_allowed');
    expect(problem('http://127.0.0.1:8081')).to.equal('host_not_allowed');
  });

  it('is accepted exactly when the connector accepts it, and as the same address', () => {
    const host = fc.constantFrom(
      ...['dev1', 'dev1.service-now.com', 'a.b.service-now.com', 'xn--abc.service-now.com', 'service-now.com'],
      ...['sn.example.com', 'snow.example.com', '127.0.0.1', 'localhost', 'dév.service-now.com', '-a.service-now.com'],
    );
    const part = (...texts: string[]) => fc.constantFrom('', '', ...texts);
    const typed = fc
      .tuple(
        part('https://', 'http://', 'HTTPS://', 'ftp://', ' ', 'https:/'),
        part('user@', 'user:secret@'),
        fc.oneof(host, fc.domain(), fc.string({ maxLength: 12 })),
        part(':8443', ':8081', ':443', ':80', ':0', ':99999'),
        part('/', '/path', '?query', '#fragment', '/?', '\\@evil.org', '.', ' '),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(typed, fc.constantFrom(PRODUCTION, LAPTOP), (text, allowed) => {
        const problem = addressProblem(text, listInstanceHosts(allowed));
        const origin = instanceOrigin(text);
        if (problem === null) expect(checkInstanceAddress(origin, allowed)).to.equal(origin);
        else expect(() => checkInstanceAddress(origin, allowed), `${text} is ${problem}`).to.throw();
      }),
      { numRuns: 3000 },
    );
  });
});
