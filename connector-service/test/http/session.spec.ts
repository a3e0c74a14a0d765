import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { ABSOLUTE_LIFETIME_MS, IDLE_LIFETIME_MS } from '../../src/http/session-cookie.ts';
import { type PortalApp, portalApp, START } from './portal-app.ts';
import { expectError, newTenantId, PortalClient, ROLES, signIn, signInAs } from './portal-client.ts';

const SESSION = '__Host-m365-ticketing';

describe('sessions', () => {
  let app: PortalApp;
  before(async function () {
    // The embedded database takes seconds to start.
    this.timeout(60_000);
    app = await portalApp();
  });
  afterEach(() => {
    app.time.now = START;
    app.signIn.failure = null;
  });

  const person = (changes = {}) => ({
    tenantId: newTenantId(),
    objectId: newTenantId(),
    userPrincipalName: 'alex@example.com',
    name: 'Alex',
    roles: [ROLES.securityReader, ROLES.userAdministrator],
    ...changes,
  });
  const pass = (ms: number) => {
    app.time.now = new Date(app.time.now.getTime() + ms);
  };

  it('sets a cookie that only this host, only https and no script can use', async () => {
    const client = new PortalClient(app.origin);
    const back = await signInAs(app, client, person());
    const [line] = back.headers.getSetCookie().filter((each) => each.startsWith(`${SESSION}=`));
    expect(line)
      .to.match(/; Path=\//)
      .and.match(/; Secure/)
      .and.match(/; HttpOnly/)
      .and.match(/; SameSite=Lax/);
    expect(line).not.to.match(/Domain=/);
    expect(back.status).to.equal(303);
    expect(back.headers.get('location')).to.equal('/');
  });

  it('says who is signed in, what they may do, and which roles count', async () => {
    const client = new PortalClient(app.origin);
    const someone = person();
    await signInAs(app, client, someone);
    const { body } = await client.get('/api/session');
    expect(body.person).to.deep.equal({
      name: 'Alex',
      userPrincipalName: 'alex@example.com',
      objectId: someone.objectId,
      tenantId: someone.tenantId,
    });
    expect(body.roles).to.deep.equal(['Security Reader']);
    expect(body.permissions).to.deep.equal(['view']);
    expect(body.today).to.equal('2027-03-01');
  });

  it('lets somebody without a role in, to nothing but the page that says which role to ask for', async () => {
    const client = await signIn([]);
    expect((await client.get('/api/session')).body.permissions).to.deep.equal([]);
    expect(expectError(await client.get('/api/tickets'), 403, 'not_permitted').message).to.include('Security Reader');
  });

  it('checks state, nonce and verifier, and keeps the verifier on the server', async () => {
    const client = new PortalClient(app.origin);
    await signInAs(app, client, person());
    const challenge = app.signIn.challenges.at(-1);
    const checks = app.signIn.checks.at(-1);
    expect(
      createHash('sha256')
        .update(checks?.codeVerifier ?? '')
        .digest('base64url'),
    ).to.equal(challenge);
    expect(checks?.state).to.have.length(43);
    expect(checks?.nonce).to.have.length(43);
    expect(checks?.redirectUri).to.equal('https://connector.example.com/signin/callback');
    expect([...client.cookies.values()].join()).not.to.include(checks?.codeVerifier);
  });

  it('makes the redirect URI from PUBLIC_URL, whatever the headers say', async () => {
    const client = new PortalClient(app.origin);
    const forged = {
      'x-forwarded-host': 'evil.example.org',
      'x-forwarded-proto': 'http',
      forwarded: 'host=evil.example.org',
    };
    const { headers } = await client.request('/signin', { headers: forged });
    expect(new URL(headers.get('location') ?? '').searchParams.get('redirect_uri')).to.equal(
      'https://connector.example.com/signin/callback',
    );
  });

  it('refuses a callback that this browser did not start, or with another state, or for the second time', async () => {
    const stranger = new PortalClient(app.origin);
    expect((await stranger.get('/signin/callback?code=x&state=y')).headers.get('location')).to.equal(
      '/?signIn=expired',
    );
    const client = new PortalClient(app.origin);
    const { objectId } = person();
    app.signIn.people.set('code-z', person({ objectId }));
    const toProvider = await client.get('/signin');
    const state = new URL(toProvider.headers.get('location') ?? '').searchParams.get('state');
    const wrong = await client.get('/signin/callback?code=code-z&state=wrong');
    expect(wrong.headers.get('location')).to.equal('/?signIn=failed');
    const replay = await client.get(`/signin/callback?code=code-z&state=${state}`);
    expect(replay.headers.get('location')).to.equal('/?signIn=expired');
    expect(client.cookies.has(SESSION)).to.equal(false);
  });

  it('brings people home with a word when Entra ID does not answer', async () => {
    app.signIn.failure = new Error('connect ECONNREFUSED');
    const answer = await new PortalClient(app.origin).get('/signin');
    expect(answer.headers.get('location')).to.equal('/?signIn=failed');
  });

  for (const [wish, expected] of [
    ['/tickets', '/tickets'],
    ['/settings/servicenow?result=denied', '/settings/servicenow?result=denied'],
    ['//evil.example.org', '/'],
    ['https://evil.example.org', '/'],
    ['/\\evil.example.org', '/'],
    ['/%2f%2fevil.example.org', '/'],
    ['/tickets/../../evil', '/'],
    ['/tickets#x', '/'],
    ['/tickets?next=//evil', '/'],
    ['/api/session', '/'],
    ['javascript:alert(1)', '/'],
    ['', '/'],
  ] as const) {
    it(`leads back from ${JSON.stringify(wish)} to ${expected}`, async () => {
      const client = new PortalClient(app.origin);
      const back = await signInAs(app, client, person(), `/signin?${new URLSearchParams({ returnTo: wish })}`);
      expect(back.headers.get('location')).to.equal(expected);
    });
  }

  it('takes the way back given twice for none', async () => {
    const client = new PortalClient(app.origin);
    const back = await signInAs(app, client, person(), '/signin?returnTo=/tickets&returnTo=//evil');
    expect(back.headers.get('location')).to.equal('/');
  });

  it('gives a new session at each sign-in, and the one before ends', async () => {
    const client = new PortalClient(app.origin);
    await signInAs(app, client, person());
    const copy = new PortalClient(app.origin);
    copy.cookies.set(SESSION, client.cookies.get(SESSION) ?? '');
    const first = client.csrfToken;
    await signInAs(app, client, person());
    expect(client.csrfToken).not.to.equal(first);
    expectError(await copy.get('/api/session'), 401, 'not_signed_in');
    expect((await client.get('/api/session')).status).to.equal(200);
  });

  it('ends on the server: a copied cookie is worthless after signing out', async () => {
    const client = await signIn();
    const copy = new PortalClient(app.origin);
    copy.cookies.set(SESSION, client.cookies.get(SESSION) ?? '');
    expect((await copy.get('/api/session')).status).to.equal(200);
    expect((await client.post('/signout')).status).to.equal(204);
    expect(client.cookies.has(SESSION)).to.equal(false);
    expectError(await copy.get('/api/session'), 401, 'not_signed_in');
  });

  it('ends when it is idle', async () => {
    const client = await signIn();
    pass(IDLE_LIFETIME_MS - 1);
    expect((await client.get('/api/session')).status).to.equal(200);
    pass(IDLE_LIFETIME_MS - 1);
    expect((await client.get('/api/session')).status).to.equal(200);
    pass(IDLE_LIFETIME_MS);
    expectError(await client.get('/api/session'), 401, 'not_signed_in');
  });

  it('ends after its longest time however busy it is', async () => {
    const client = await signIn();
    const signedInAt = app.time.now.getTime();
    while (app.time.now.getTime() + IDLE_LIFETIME_MS / 2 < signedInAt + ABSOLUTE_LIFETIME_MS) {
      pass(IDLE_LIFETIME_MS / 2);
      expect((await client.get('/api/session')).status).to.equal(200);
    }
    pass(IDLE_LIFETIME_MS / 2);
    expectError(await client.get('/api/session'), 401, 'not_signed_in');
  });

  it('does not read a cookie that was tampered with', async () => {
    const client = await signIn();
    const sealed = client.cookies.get(SESSION) ?? '';
    client.cookies.set(SESSION, `${sealed.slice(0, -6)}AAAA~2`);
    expectError(await client.get('/api/session'), 401, 'not_signed_in');
  });

  it('records who signed in and out', async () => {
    const client = await signIn([ROLES.globalAdministrator]);
    const again = await signIn([ROLES.globalAdministrator], client.tenantId);
    await client.post('/signout');
    const { body } = await again.get('/api/audit');
    expect(body.entries.map(({ action }: { action: string }) => action)).to.include.members(['sign_in', 'sign_out']);
  });
});
