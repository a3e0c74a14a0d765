import { createHash, randomBytes } from 'node:crypto';
import { expect } from 'chai';
import type { LocalInstance } from '../../src/index.ts';
import { startLocalInstance } from '../../src/index.ts';
import { ApiClient } from './api-client.ts';
import { Browser, hiddenField } from './browser.ts';

const REDIRECT = 'https://connector.example.com/callback';
const FAILURE = '{"error_description":"access_denied","error":"server_error"}';

interface TokenAnswer {
  access_token: string;
  refresh_token?: string;
  scope: string;
  token_type: string;
  expires_in: number;
}

describe('OAuth provider', () => {
  let instance: LocalInstance;
  let admin: ApiClient;

  before(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null, faults: true });
    admin = new ApiClient(instance.url);
    await admin.insert('oauth_entity', {
      name: 'Connector',
      type: 'client',
      client_id: 'connector',
      client_secret: 'its secret',
      redirect_url: REDIRECT,
    });
    await admin.insert('oauth_entity', {
      name: 'SDK',
      type: 'client',
      client_id: 'public-sdk',
      redirect_url: '/sdk-oauth.do',
      public_client: 'true',
    });
  });
  after(() => instance.close());

  function authorizePath(overrides: Record<string, string> = {}): string {
    const parameters = {
      response_type: 'code',
      client_id: 'connector',
      redirect_uri: REDIRECT,
      scope: 'useraccount',
      state: 'a-state',
      ...overrides,
    };
    return `/oauth_auth.do?${new URLSearchParams(parameters)}`;
  }

  async function decide(path: string, decision: 'allow' | 'deny', userName = 'itil'): Promise<URL> {
    const browser = new Browser(instance.url);
    await browser.logIn(userName);
    const page = await (await browser.get(path)).text();
    const form = Object.fromEntries(new URL(path, instance.url).searchParams);
    const answer = await browser.postForm('/oauth_auth.do', {
      ...form,
      sysparm_ck: hiddenField(page, 'sysparm_ck'),
      decision,
    });
    expect(answer.status).to.equal(302);
    return new URL(answer.headers.get('Location') ?? '');
  }

  async function requestToken(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${instance.url}/oauth_token.do`, { method: 'POST', body: new URLSearchParams(fields), headers });
  }

  const CLIENT = { client_id: 'connector', client_secret: 'its secret' };

  async function tokensFor(userName: string): Promise<TokenAnswer> {
    const code = (await decide(authorizePath(), 'allow', userName)).searchParams.get('code') ?? '';
    const answer = await requestToken({ grant_type: 'authorization_code', code, redirect_uri: REDIRECT, ...CLIENT });
    expect(answer.status).to.equal(200);
    return (await answer.json()) as TokenAnswer;
  }

  async function statusWith(accessToken: string): Promise<number> {
    const response = await fetch(`${instance.url}/api/now/table/incident?sysparm_limit=1`, {
      headers: { Authorization: `Bearer ${accessToken}`, Accept: 'application/json' },
    });
    return response.status;
  }

  it('leads a guest over the sign-in page back to consent', async () => {
    const browser = new Browser(instance.url);
    const toLogin = await browser.get(authorizePath());
    expect(toLogin.status).to.equal(302);
    const loginPath = toLogin.headers.get('Location') ?? '';
    expect(loginPath).to.match(/^\/oauth_login\.do\?/);
    const login = await (await browser.get(loginPath)).text();
    const signedIn = await browser.postForm('/login.do', {
      user_name: 'itil',
      user_password: 'itil',
      sysparm_goto_url: hiddenField(login, 'sysparm_goto_url'),
    });
    const consent = await (await browser.get(signedIn.headers.get('Location') ?? '')).text();
    expect(consent).to.include('Connector would like to connect to your ServiceNow account');
    expect(consent).to.include('>Allow</button>').and.to.include('>Deny</button>').and.to.include('>Not you?</a>');
    expect(consent).to.include('ITIL User');
  });

  it('signs out whoever follows "Not you?"', async () => {
    const browser = new Browser(instance.url);
    await browser.logIn('itil');
    const page = await (await browser.get(authorizePath())).text();
    const elsewhere = /id="not_you" href="([^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const login = await (await browser.get(elsewhere)).text();
    expect(hiddenField(login, 'sysparm_goto_url')).to.include('state=a-state');
    expect((await browser.get(authorizePath())).headers.get('Location')).to.match(/^\/oauth_login\.do/);
  });

  it('grants a code with the state unchanged, and tokens in the order of a live instance', async () => {
    const back = await decide(authorizePath({ state: 'sTate_-.1' }), 'allow');
    expect(back.origin + back.pathname).to.equal(REDIRECT);
    expect(back.searchParams.get('state')).to.equal('sTate_-.1');
    const code = back.searchParams.get('code') ?? '';
    expect(code).to.match(/^[\w-]{86}$/);
    const answer = await requestToken({ grant_type: 'authorization_code', code, redirect_uri: REDIRECT, ...CLIENT });
    const token = (await answer.json()) as TokenAnswer;
    expect(Object.keys(token)).to.deep.equal(['access_token', 'refresh_token', 'scope', 'token_type', 'expires_in']);
    expect(token).to.include({ scope: '', token_type: 'Bearer', expires_in: 1799 });
    expect(answer.headers.getSetCookie().join()).to.include('JSESSIONID=');
    expect(await statusWith(token.access_token)).to.equal(200);
    const again = await requestToken({ grant_type: 'authorization_code', code, redirect_uri: REDIRECT, ...CLIENT });
    expect(again.status).to.equal(401);
  });

  it('takes the client as Basic too', async () => {
    const code = (await decide(authorizePath(), 'allow')).searchParams.get('code') ?? '';
    const basic = Buffer.from('connector:its+secret').toString('base64');
    const answer = await requestToken(
      { grant_type: 'authorization_code', code, redirect_uri: REDIRECT },
      { Authorization: `Basic ${basic}` },
    );
    expect(answer.status).to.equal(200);
  });

  it('keeps the refresh token and yields a new access token', async () => {
    const first = await tokensFor('itil');
    const answer = await requestToken({
      grant_type: 'refresh_token',
      refresh_token: first.refresh_token ?? '',
      ...CLIENT,
    });
    const second = (await answer.json()) as TokenAnswer;
    expect(second.refresh_token).to.equal(first.refresh_token);
    expect(second.access_token).not.to.equal(first.access_token);
    expect(await statusWith(first.access_token)).to.equal(200);
    expect(await statusWith(second.access_token)).to.equal(200);
  });

  it('answers a second grant with the same tokens while they are valid', async () => {
    const one = await tokensFor('admin');
    const two = await tokensFor('admin');
    expect(two.access_token).to.equal(one.access_token);
    expect(two.refresh_token).to.equal(one.refresh_token);
  });

  it('stores no token', async () => {
    const { access_token: accessToken, refresh_token: refreshToken } = await tokensFor('itil');
    const rows = JSON.stringify(instance.store.select({ table: 'oauth_credential', query: null }));
    expect(rows).not.to.include(accessToken).and.not.to.include(refreshToken);
  });

  it('revokes without authentication, by GET and POST', async () => {
    const { access_token: accessToken, refresh_token: refreshToken = '' } = await tokensFor('itil');
    await fetch(`${instance.url}/oauth_revoke_token.do?token=${accessToken}`);
    expect(await statusWith(accessToken)).to.equal(401);
    const body = new URLSearchParams({ token: refreshToken });
    await fetch(`${instance.url}/oauth_revoke_token.do`, { method: 'POST', body });
    const refused = await requestToken({ grant_type: 'refresh_token', refresh_token: refreshToken, ...CLIENT });
    expect(refused.status).to.equal(401);
  });

  const FAILURES: Record<string, Record<string, string>> = {
    'a wrong secret': { grant_type: 'refresh_token', refresh_token: 'x', client_id: 'connector', client_secret: 'no' },
    'no secret': { grant_type: 'refresh_token', refresh_token: 'x', client_id: 'connector' },
    'an unknown client': { grant_type: 'refresh_token', refresh_token: 'x', client_id: 'nobody', client_secret: 'no' },
    'a wrong refresh token': { grant_type: 'refresh_token', refresh_token: 'x', ...CLIENT },
    'a wrong password': { grant_type: 'password', username: 'itil', password: 'wrong', ...CLIENT },
    'client credentials while they are off': { grant_type: 'client_credentials', ...CLIENT },
    'no grant type': CLIENT,
  };
  for (const [name, fields] of Object.entries(FAILURES)) {
    it(`answers ${name} with the one vague 401`, async () => {
      const answer = await requestToken(fields);
      expect(answer.status).to.equal(401);
      expect(await answer.text()).to.equal(FAILURE);
    });
  }

  it('refuses JSON and parameters in the query', async () => {
    const json = await fetch(`${instance.url}/oauth_token.do`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ grant_type: 'password', username: 'itil', password: 'itil', ...CLIENT }),
    });
    expect(json.status).to.equal(401);
    const query = new URLSearchParams({ grant_type: 'password', username: 'itil', password: 'itil', ...CLIENT });
    const inQuery = await fetch(`${instance.url}/oauth_token.do?${query}`, { method: 'POST' });
    expect(inQuery.status).to.equal(401);
  });

  it('lets a public client in by PKCE with the relative redirect of the SDK', async () => {
    const verifier = randomBytes(32).toString('base64url');
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const back = await decide(
      authorizePath({
        client_id: 'public-sdk',
        redirect_uri: '/sdk-oauth.do',
        scope: 'openid',
        code_challenge: challenge,
        code_challenge_method: 'S256',
      }),
      'allow',
    );
    expect(back.href).to.match(new RegExp(`^${instance.url}/sdk-oauth\\.do\\?code=`));
    const fields = {
      grant_type: 'authorization_code',
      client_id: 'public-sdk',
      redirect_uri: '/sdk-oauth.do',
      code: back.searchParams.get('code') ?? '',
    };
    const answer = await requestToken({ ...fields, code_verifier: verifier });
    expect(answer.status).to.equal(200);
    const token = (await answer.json()) as TokenAnswer;
    const refreshed = await requestToken({
      grant_type: 'refresh_token',
      client_id: 'public-sdk',
      refresh_token: token.refresh_token ?? '',
    });
    expect(refreshed.status).to.equal(200);
  });

  it('refuses a wrong PKCE verifier', async () => {
    const challenge = createHash('sha256').update('the right one').digest('base64url');
    const back = await decide(authorizePath({ code_challenge: challenge, code_challenge_method: 'S256' }), 'allow');
    const answer = await requestToken({
      grant_type: 'authorization_code',
      code: back.searchParams.get('code') ?? '',
      redirect_uri: REDIRECT,
      code_verifier: randomBytes(32).toString('base64url'),
      ...CLIENT,
    });
    expect(await answer.text()).to.equal(FAILURE);
  });

  it('lets a code live for 60 seconds, and an access token for 1800', async () => {
    const code = (await decide(authorizePath(), 'allow')).searchParams.get('code') ?? '';
    const { access_token: accessToken } = await tokensFor('itil');
    try {
      instance.clock.advance(61_000);
      const late = await requestToken({ grant_type: 'authorization_code', code, redirect_uri: REDIRECT, ...CLIENT });
      expect(late.status).to.equal(401);
      expect(await statusWith(accessToken)).to.equal(200);
      instance.clock.advance(1_740_000);
      expect(await statusWith(accessToken)).to.equal(401);
    } finally {
      instance.clock.reset();
    }
  });

  it('comes back with access_denied on Deny', async () => {
    const back = await decide(authorizePath(), 'deny');
    expect(Object.fromEntries(back.searchParams)).to.deep.equal({ error: 'access_denied', state: 'a-state' });
  });

  it('ends in access_denied for a user without rights on oauth_credential', async () => {
    const user = await admin.insert('sys_user', { user_name: 'outsider', user_password: 'outsider' });
    const external = instance.store.select({ table: 'sys_user_role', query: 'name=snc_external' })[0]?.['sys_id'] ?? '';
    await admin.insert('sys_user_has_role', { user, role: external });
    const back = await decide(authorizePath(), 'allow', 'outsider');
    expect(back.searchParams.get('error')).to.equal('access_denied');
  });

  it('refuses an unregistered redirect on a page, without redirecting', async () => {
    const browser = new Browser(instance.url);
    await browser.logIn('itil');
    const answer = await browser.get(authorizePath({ redirect_uri: 'https://evil.example.com/' }));
    expect(answer.status).to.equal(400);
    expect(await answer.text()).to.include('Invalid redirect_uri');
  });

  for (const state of ['', ' ']) {
    it(`names the missing state (${JSON.stringify(state)})`, async () => {
      const answer = await fetch(new URL(authorizePath({ state }), instance.url), { redirect: 'manual' });
      expect(await answer.text()).to.include('Missing State parameter in request.');
    });
  }

  it('does not decide for a form of another session', async () => {
    const browser = new Browser(instance.url);
    await browser.logIn('itil');
    const fields = Object.fromEntries(new URL(authorizePath(), instance.url).searchParams);
    const answer = await browser.postForm('/oauth_auth.do', { ...fields, sysparm_ck: 'guessed', decision: 'allow' });
    expect(answer.status).to.equal(403);
  });

  it('keeps a web-service-only user from the consent page', async () => {
    await admin.insert('sys_user', { user_name: 'robot', user_password: 'robot', web_service_access_only: 'true' });
    const browser = new Browser(instance.url);
    const login = await browser.logIn('robot');
    expect(login.status).to.equal(200);
    expect((await browser.get(authorizePath())).headers.get('Location')).to.match(/^\/oauth_login\.do/);
  });

  it('closes an API with an auth scope to tokens of entities without it, but not to Basic', async () => {
    const { access_token: accessToken } = await tokensFor('itil');
    const scope = await admin.insert('sys_auth_scope', { name: 'incidents' });
    await admin.insert('sys_api_access_scope', {
      name: 'Incidents',
      api_path: '/api/now/table/incident',
      auth_scope: scope,
      active: 'true',
    });
    const path = '/api/now/table/incident?sysparm_limit=1';
    const headers = { Accept: 'application/json', Authorization: `Bearer ${accessToken}` };
    const refused = await fetch(`${instance.url}${path}`, { headers });
    expect(await refused.json()).to.deep.equal({
      error: { message: 'User Not Authorized', detail: 'Missing required api access scope: incidents' },
      status: 'failure',
    });
    expect(refused.status).to.equal(403);
    expect((await new ApiClient(instance.url, 'itil').send('GET', path)).status).to.equal(200);
    const [entity] = instance.store.select({ table: 'oauth_entity', query: 'client_id=connector' });
    const mapping = { oauth_entity: entity?.['sys_id'] ?? '', auth_scope: scope };
    await admin.insert('oauth_entity_auth_scope_mapping', mapping);
    expect((await fetch(`${instance.url}${path}`, { headers })).status).to.equal(200);
  });
});
