import { expect } from 'chai';
import {
  checkRegisteredAddresses,
  securityCenterOf,
} from '../../../../src/server/domain/setup/registered-addresses.ts';
import { validateOAuthEntityRequest } from '../../../../src/server/domain/setup/validate-setup-request.ts';

const REDIRECT = 'https://center.contoso.example/servicenow/oauth/callback';
const INSTANCE = 'https://contoso.service-now.com';

function refusedFields(connector_url: string, doorbell_url: string, redirectUrl = REDIRECT, instanceUrl = INSTANCE) {
  const registration = { connector_url, doorbell_url, doorbell_secret: 's'.repeat(43) };
  return checkRegisteredAddresses(registration, { redirectUrl, instanceUrl }).map(({ field }) => field);
}

describe('checkRegisteredAddresses', () => {
  const center = 'https://center.contoso.example';

  it('takes addresses at the redirect address, which may be one of several', () => {
    expect(refusedFields(center, `${center}/servicenow/doorbell/1`)).to.deep.equal([]);
    expect(refusedFields(center, `${center}/bell`, `https://other.example/x, ${REDIRECT}`)).to.deep.equal([]);
    expect(refusedFields(center.toUpperCase().replace('HTTPS', 'https'), `${center}/bell`)).to.deep.equal([]);
  });

  it('refuses every other place that a token could send the instance to', () => {
    for (const url of [
      'https://169.254.169.254/latest',
      'https://10.0.0.1:8443/admin',
      'http://localhost:22/x',
      'https://evil.example/collect',
      'https://center.contoso.example.evil.example/bell',
      'https://center.contoso.example:8443/bell',
      'http://center.contoso.example/bell',
    ]) {
      expect(refusedFields(center, url), url).to.deep.equal(['doorbell_url']);
      expect(refusedFields(url, `${center}/bell`), url).to.deep.equal(['connector_url']);
    }
  });

  it('refuses all before there is a registry to say where', () => {
    expect(refusedFields(center, `${center}/bell`, '')).to.deep.equal(['connector_url', 'doorbell_url']);
  });

  it('lets an instance call its own machine only where it is itself called so', () => {
    const local = 'http://127.0.0.1:8080';
    const redirect = `${local}/servicenow/oauth/callback`;
    expect(refusedFields(local, `${local}/bell`, redirect, 'http://127.0.0.1:8081')).to.deep.equal([]);
    expect(refusedFields(local, `${local}/bell`, redirect)).to.deep.equal(['connector_url', 'doorbell_url']);
  });
});

describe('validateOAuthEntityRequest', () => {
  const issuesOf = (redirect_url: unknown, instanceUrl = INSTANCE) => {
    const outcome = validateOAuthEntityRequest({ name: 'N', redirect_url }, instanceUrl);
    return outcome.ok ? [] : outcome.issues.map(({ field, code }) => `${field} ${code}`);
  };

  it('takes the redirect address that a security center shows, and no other address', () => {
    expect(issuesOf(REDIRECT)).to.deep.equal([]);
    expect(issuesOf('https://center.contoso.example/')).to.deep.equal(['redirect_url not_allowed']);
    expect(issuesOf(`${REDIRECT}/more`)).to.deep.equal(['redirect_url not_allowed']);
    expect(issuesOf('center.contoso.example')).to.deep.equal(['redirect_url malformed']);
    const local = 'http://127.0.0.1:8080/servicenow/oauth/callback';
    expect(issuesOf(local)).to.deep.equal(['redirect_url malformed']);
    expect(issuesOf(local, 'http://127.0.0.1:8081')).to.deep.equal([]);
  });

  it('tells the security center from it', () => {
    expect(securityCenterOf(`https://x.example/y,${REDIRECT}`)).to.equal('https://center.contoso.example');
    expect(securityCenterOf('https://x.example/y')).to.equal('');
  });
});
