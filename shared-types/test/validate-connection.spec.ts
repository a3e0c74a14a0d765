import { expect } from 'chai';
import { DOORBELL_SECRET_LENGTH, URL_MAX_LENGTH, validateConnectionRegistration } from 'shared-types';

const good = {
  connector_url: 'https://security.contoso.example',
  doorbell_url: 'https://security.contoso.example:8443/servicenow/doorbell/7f2a',
  doorbell_secret: 'A-_z'.repeat(11).slice(0, DOORBELL_SECRET_LENGTH),
};

function problems(body: unknown): string[] {
  const outcome = validateConnectionRegistration(body);
  return outcome.ok ? [] : outcome.issues.map(({ field, code }) => `${field} ${code}`);
}

describe('validateConnectionRegistration', () => {
  it('accepts https addresses and a secret of 32 bytes', () => {
    expect(validateConnectionRegistration(good)).to.deep.equal({ ok: true, value: good });
  });

  it('accepts plain http to this machine alone', () => {
    for (const url of ['http://localhost:8080/x', 'http://127.0.0.1:8080']) {
      expect(problems({ ...good, connector_url: url })).to.deep.equal([]);
    }
    expect(problems({ ...good, connector_url: 'http://contoso.example' })).to.deep.equal(['connector_url malformed']);
  });

  for (const url of [
    'https://user:pass@contoso.example',
    'https://contoso.example?x=1',
    'https://contoso.example#x',
    'https://',
    'javascript:alert(1)',
    'ftp://contoso.example',
    'https://contoso.example/a b',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example/',
    ' https://contoso.example',
  ]) {
    it(`refuses the address ${url}`, () => {
      expect(problems({ ...good, doorbell_url: url })).to.deep.equal(['doorbell_url malformed']);
    });
  }

  it('refuses an address that would be cut on the instance', () => {
    const url = `https://contoso.example/${'x'.repeat(URL_MAX_LENGTH)}`;
    expect(problems({ ...good, doorbell_url: url })).to.deep.equal(['doorbell_url too_long']);
  });

  it('refuses a weak or odd secret without showing it', () => {
    for (const secret of ['', 'short', `${good.doorbell_secret}A`, good.doorbell_secret.replace('A', '+'), 7, null]) {
      const outcome = validateConnectionRegistration({ ...good, doorbell_secret: secret });
      expect(outcome.ok).to.equal(false);
      if (typeof secret === 'string' && secret !== '') expect(JSON.stringify(outcome)).to.not.include(secret);
    }
  });

  it('reports everything at once', () => {
    expect(problems({ doorbell_secret: 'x', tenant: 'y' })).to.have.members([
      'connector_url required',
      'doorbell_url required',
      'doorbell_secret malformed',
      'tenant unknown_field',
    ]);
    expect(problems([])).to.deep.equal(['body type']);
  });
});
