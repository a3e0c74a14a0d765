import { expect } from 'chai';
import { ACCOUNTS, type LocalMicrosoft, startLocalMicrosoft } from 'local-microsoft';
import { Browser } from './browser.ts';

const REDIRECT_URI = 'http://127.0.0.1:9/signin/callback';
const [ALEX] = ACCOUNTS;

describe('sign-in page', () => {
  let microsoft: LocalMicrosoft;

  before(async () => {
    microsoft = await startLocalMicrosoft({
      port: 0,
      clients: [{ clientId: 'client', clientSecret: 'secret', redirectUris: [REDIRECT_URI] }],
    });
  });
  after(() => microsoft.close());

  function authorizeUrl(changes: Record<string, string> = {}): URL {
    const url = new URL(`${microsoft.issuer}/authorize`);
    const parameters = {
      client_id: 'client',
      redirect_uri: REDIRECT_URI,
      response_type: 'code',
      scope: 'openid profile',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
      ...changes,
    };
    url.search = new URLSearchParams(parameters).toString();
    return url;
  }

  it('labels its fields and gives nothing away', async () => {
    const { html, headers } = await new Browser().open(authorizeUrl());
    expect(html).to.contain('<html lang="en">').and.contain('<title>Sign in');
    for (const field of ['username', 'password']) {
      expect(html).to.contain(`<label for="${field}">`).and.contain(`<input id="${field}"`);
    }
    for (const { userPrincipalName, password } of ACCOUNTS) {
      expect(html).not.to.contain(userPrincipalName).and.not.to.contain(password);
    }
    expect(headers.get('cache-control')).to.equal('no-store');
    expect(headers.get('content-security-policy')).to.contain("frame-ancestors 'none'");
  });

  it('tells a wrong password, keeps the user name as text, and lets the person try again', async () => {
    const browser = new Browser();
    const userPrincipalName = '"><script>alert(1)</script>';
    const failed = await browser.signIn(authorizeUrl(), { userPrincipalName, password: 'x' }, REDIRECT_URI);
    expect(failed.status).to.equal(401);
    expect(failed.html).to.contain('role="alert"').and.not.to.contain('<script>');
    const body = new URLSearchParams({ username: ALEX?.userPrincipalName ?? '', password: ALEX?.password ?? '' });
    const { url } = await browser.open(failed.url, { stopAt: REDIRECT_URI, body });
    expect(url.searchParams.get('code')).to.be.a('string');
  });

  it('remembers who signed in, until the client asks for a choice of account', async () => {
    const browser = new Browser();
    if (!ALEX) throw new Error('no account');
    await browser.signIn(authorizeUrl(), ALEX, REDIRECT_URI);
    expect((await browser.open(authorizeUrl(), { stopAt: REDIRECT_URI })).status, 'redirected').to.equal(0);
    const asked = await browser.open(authorizeUrl({ prompt: 'select_account' }), { stopAt: REDIRECT_URI });
    expect(asked.html).to.contain('<h1>Sign in</h1>');
  });

  it('explains a request that is wrong', async () => {
    const wrong = await new Browser().open(authorizeUrl({ redirect_uri: 'http://evil.example/' }), {
      stopAt: 'http://evil',
    });
    expect([wrong.status, wrong.html.includes('invalid_redirect_uri')]).to.deep.equal([400, true]);
    const { code_challenge, ...rest } = Object.fromEntries(authorizeUrl().searchParams);
    const withoutPkce = authorizeUrl();
    withoutPkce.search = new URLSearchParams(rest).toString();
    const refused = await new Browser().open(withoutPkce, { stopAt: REDIRECT_URI });
    expect(refused.url.searchParams.get('error')).to.equal('invalid_request');
  });

  it('says that a sign-in has expired', async () => {
    const { status, html } = await new Browser().open(`${microsoft.url}/organizations/sign-in/unknown`);
    expect([status, html.includes('has expired')]).to.deep.equal([400, true]);
  });

  it('offers no switch for faults unless asked', async () => {
    expect((await fetch(`${microsoft.url}/_twin/state`)).status).to.equal(404);
  });
});
