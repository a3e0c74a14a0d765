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

  describe('signing in without a question (prompt=none)', () => {
    const silent = (loginHint?: string) =>
      authorizeUrl({ prompt: 'none', state: 'state-1', ...(loginHint === undefined ? {} : { login_hint: loginHint }) });
    const answerOf = async (browser: Browser, url: URL) => {
      const page = await browser.open(url, { stopAt: REDIRECT_URI });
      expect([page.status, page.html], 'no page').to.deep.equal([0, '']);
      const { code, error, state } = Object.fromEntries(page.url.searchParams);
      expect(state).to.equal('state-1');
      return error ?? (code === undefined ? 'neither' : 'code');
    };

    it('needs a session', async () => {
      expect(await answerOf(new Browser(), silent())).to.equal('login_required');
      expect(await answerOf(new Browser(), silent(ALEX?.userPrincipalName))).to.equal('login_required');
    });

    it('goes on with the session that is hinted at, and with no other', async () => {
      const browser = new Browser();
      if (!ALEX) throw new Error('no account');
      await browser.signIn(authorizeUrl(), ALEX, REDIRECT_URI);
      expect(await answerOf(browser, silent())).to.equal('code');
      expect(await answerOf(browser, silent(ALEX.userPrincipalName.toUpperCase()))).to.equal('code');
      expect(await answerOf(browser, silent(ACCOUNTS[1]?.userPrincipalName))).to.equal('login_required');
      expect(await answerOf(browser, silent(ALEX.userPrincipalName)), 'which stays').to.equal('code');
    });

    it('says that a second factor is needed, when told to', async () => {
      const faulty = await startLocalMicrosoft({
        port: 0,
        faults: true,
        clients: [{ clientId: 'client', clientSecret: 'secret', redirectUris: [REDIRECT_URI] }],
      });
      try {
        const at = (url: URL) => new URL(url.href.replace(microsoft.url, faulty.url));
        const browser = new Browser();
        if (!ALEX) throw new Error('no account');
        await browser.signIn(at(authorizeUrl()), ALEX, REDIRECT_URI);
        const fault = { target: 'authorize', kind: 'interaction_required', times: 1, retryAfterSeconds: null };
        const set = await fetch(`${faulty.url}/_twin/faults`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(fault),
        });
        expect(set.ok).to.equal(true);
        expect(await answerOf(browser, at(silent()))).to.equal('interaction_required');
        expect(await answerOf(browser, at(silent()))).to.equal('code');
      } finally {
        await faulty.close();
      }
    });
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
