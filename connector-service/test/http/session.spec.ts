import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { ABSOLUTE_LIFETIME_MS, IDLE_LIFETIME_MS } from '../../src/http/session-cookie.ts';
import { type PortalApp, portalApp, START, serveWith } from './portal-app.ts';
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

  /** The page's question is no error; everything else is refused. */
  async function expectSignedOut(client: PortalClient, reason: string): Promise<void> {
    const { status, body, headers } = await client.get('/api/session');
    expect([status, body]).to.deep.equal([200, { signedIn: false, reason }]);
    expect(headers.has('x-session-person')).to.equal(false);
    expectError(await client.get('/api/tickets'), 401, 'not_signed_in');
  }

  /** Through `/signin?renew=true`, as a page does in a quiet moment. Entra ID answers as `answer` says. */
  async function renew(client: PortalClient, answer: Record<string, string>): Promise<string> {
    const toProvider = await client.get('/signin?renew=true&returnTo=/tickets');
    const state = new URL(toProvider.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const back = await client.get(`/signin/callback?${new URLSearchParams({ state, ...answer })}`);
    return back.headers.get('location') ?? '';
  }

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

  it('tells who cancelled at Entra ID so, and not that something failed', async () => {
    const client = new PortalClient(app.origin);
    const toProvider = await client.get('/signin');
    const state = new URL(toProvider.headers.get('location') ?? '').searchParams.get('state');
    const back = await client.get(`/signin/callback?error=access_denied&state=${state}`);
    expect(back.headers.get('location')).to.equal('/?signIn=cancelled');
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
    ['/tickets?search=Require+MFA%20f%C3%B6r', '/tickets?search=Require+MFA%20f%C3%B6r'],
    ['/tickets?search=%2F%2Fevil', '/tickets?search=%2F%2Fevil'],
    ['/tickets?search=%zz', '/'],
    [`/tickets?search=${'x'.repeat(2_001)}`, '/'],
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
    await expectSignedOut(copy, 'ended');
    expect((await client.get('/api/session')).body.signedIn).to.equal(true);
  });

  it('ends on the server: a copied cookie is worthless after signing out', async () => {
    const client = await signIn();
    const copy = new PortalClient(app.origin);
    copy.cookies.set(SESSION, client.cookies.get(SESSION) ?? '');
    expect((await copy.get('/api/session')).body.signedIn).to.equal(true);
    expect((await client.post('/signout')).status).to.equal(204);
    expect(client.cookies.has(SESSION)).to.equal(false);
    await expectSignedOut(copy, 'ended');
  });

  it('ends when it is idle', async () => {
    const client = await signIn();
    const half = IDLE_LIFETIME_MS / 2;
    pass(half);
    expect((await client.get('/api/session')).body.signedIn).to.equal(true);
    pass(half - 1);
    expect((await client.get('/api/session')).body.signedIn).to.equal(true);
    pass(IDLE_LIFETIME_MS);
    await expectSignedOut(client, 'ended');
  });

  it('ends after its longest time however busy it is, and however often it was renewed', async () => {
    const client = new PortalClient(app.origin);
    const someone = person();
    await signInAs(app, client, someone);
    const signedInAt = app.time.now.getTime();
    const half = IDLE_LIFETIME_MS / 2;
    while (app.time.now.getTime() + half < signedInAt + ABSOLUTE_LIFETIME_MS) {
      pass(half);
      expect(await renew(client, { code: `code-${someone.objectId}` })).to.equal('/tickets');
      expect((await client.get('/api/session')).body.signedIn).to.equal(true);
    }
    pass(half);
    await expectSignedOut(client, 'ended');
  });

  describe('whose roles grow old', () => {
    const ROLES_LIFETIME_MS = 60 * 60 * 1000;
    const almost = (ms: number) => ms * 0.9;
    let client: PortalClient;
    let someone: ReturnType<typeof person>;
    beforeEach(async () => {
      client = new PortalClient(app.origin);
      someone = person();
      await signInAs(app, client, someone);
    });
    const busyUntil = async (end: number) => {
      const start = app.time.now.getTime();
      for (const part of [1, 2, 3, 4]) {
        app.time.now = new Date(start + ((end - start) * part) / 4);
        await client.get('/api/session');
      }
    };
    const auditOf = async (tenantId: string) =>
      (await app.dependencies.ports.audit.list(tenantId, 50)).map(({ action, outcome }) => `${action} ${outcome}`);

    it('says when a page should renew, and what they are worth then: nothing after an hour', async () => {
      const { body } = await client.get('/api/session');
      expect(body.renewAfterSeconds).to.equal((ROLES_LIFETIME_MS / 1000) * 0.75);
      expect(body.rolesExpireAt).to.equal(new Date(START.getTime() + ROLES_LIFETIME_MS).toISOString());
      await busyUntil(START.getTime() + ROLES_LIFETIME_MS - 1);
      expect((await client.get('/api/session')).body.signedIn).to.equal(true);
      pass(1);
      await expectSignedOut(client, 'outdated');
    });

    it('ends them earlier where a setting says so', async () => {
      const { settings } = app.dependencies;
      const origin = await serveWith({ settings: { ...settings, rolesLifetimeMs: 2 * 60_000 } });
      const early = await signIn(undefined, undefined, origin);
      pass(2 * 60_000 - 1);
      expect((await early.get('/api/session')).body.signedIn).to.equal(true);
      pass(1);
      await expectSignedOut(early, 'outdated');
    });

    it('asks Entra ID for the same person without a question, and takes the roles of now', async () => {
      const before = (await client.get('/api/session')).body;
      await busyUntil(START.getTime() + almost(ROLES_LIFETIME_MS));
      app.signIn.people.set('code-now', { ...someone, roles: [ROLES.securityOperator] });
      expect(await renew(client, { code: 'code-now' })).to.equal('/tickets');
      expect(app.signIn.silentFor.at(-1)).to.equal(someone.userPrincipalName);
      const { body } = await client.get('/api/session');
      expect(body.roles).to.deep.equal(['Security Operator']);
      expect(body.rolesExpireAt).to.equal(new Date(app.time.now.getTime() + ROLES_LIFETIME_MS).toISOString());
      expect(body.expiresAt, 'the longest time stays').to.equal(before.expiresAt);
      expect(body.csrfToken, 'other windows go on').to.equal(before.csrfToken);
      expect(await auditOf(someone.tenantId)).to.include('session.roles_changed done');
    });

    it('takes a role away from somebody who lost it, and does not write down a renewal without a change', async () => {
      await renew(client, { code: `code-${someone.objectId}` });
      expect(await auditOf(someone.tenantId)).to.deep.equal(['sign_in done']);
      app.signIn.people.set('code-none', { ...someone, roles: [] });
      await renew(client, { code: 'code-none' });
      expectError(await client.get('/api/tickets'), 403, 'not_permitted');
    });

    for (const error of ['login_required', 'interaction_required', 'consent_required', 'account_selection_required']) {
      it(`goes on with what is left of them after ${error}, and asks the person at their end`, async () => {
        await busyUntil(START.getTime() + almost(ROLES_LIFETIME_MS));
        expect(await renew(client, { error })).to.equal('/tickets');
        const { body } = await client.get('/api/session');
        expect([body.signedIn, body.renewAfterSeconds]).to.deep.equal([true, null]);
        await busyUntil(START.getTime() + ROLES_LIFETIME_MS);
        await expectSignedOut(client, 'outdated');
        await client.get('/signin?renew=true');
        expect(app.signIn.silentFor.at(-1), 'a person chooses').to.equal(null);
        expect(await auditOf(someone.tenantId)).to.include('session.renew failed');
      });
    }

    it('lets the person sign in when they are over and Entra ID wants to see them', async () => {
      await busyUntil(START.getTime() + ROLES_LIFETIME_MS);
      expect(await renew(client, { error: 'login_required' })).to.equal('/signin?returnTo=%2Ftickets');
    });

    it('waits before it asks again when Entra ID does not answer', async () => {
      app.signIn.failure = new Error('connect ECONNREFUSED');
      const answer = await client.get('/signin?renew=true&returnTo=/tickets');
      expect(answer.headers.get('location')).to.equal('/tickets');
      const { body } = await client.get('/api/session');
      expect(body.signedIn).to.equal(true);
      expect(body.renewAfterSeconds).to.be.greaterThan(0);
      await busyUntil(START.getTime() + ROLES_LIFETIME_MS);
      const late = await client.get('/signin?renew=true&returnTo=/tickets');
      expect(late.headers.get('location')).to.equal('/?signIn=failed');
    });

    it('never becomes the session of somebody else', async () => {
      app.signIn.people.set('code-other', person({ tenantId: someone.tenantId, userPrincipalName: 'fay@example.com' }));
      expect(await renew(client, { code: 'code-other' })).to.equal('/tickets');
      const { body } = await client.get('/api/session');
      expect([body.person.userPrincipalName, body.renewAfterSeconds]).to.deep.equal(['alex@example.com', null]);
    });

    it('does not come back to life when it was ended meanwhile', async () => {
      const toProvider = await client.get('/signin?renew=true&returnTo=/tickets');
      const state = new URL(toProvider.headers.get('location') ?? '').searchParams.get('state') ?? '';
      await app.dependencies.endedSessions.endAll(someone.tenantId, app.time.now);
      const code = `code-${someone.objectId}`;
      const back = await client.get(`/signin/callback?${new URLSearchParams({ state, code })}`);
      expect(back.headers.get('location')).to.equal('/signin?returnTo=%2Ftickets');
      await expectSignedOut(client, 'ended');
      await client.get('/signin?renew=true');
      expect(app.signIn.silentFor.at(-1), 'a person chooses').to.equal(null);
    });
  });

  it('does not read a cookie that was tampered with', async () => {
    const client = await signIn();
    const sealed = client.cookies.get(SESSION) ?? '';
    client.cookies.set(SESSION, `${sealed.slice(0, -6)}AAAA~2`);
    await expectSignedOut(client, 'none');
  });

  it("ends every session of a tenant at the word of an administrator, and nobody else's", async () => {
    const admin = await signIn();
    const colleague = await signIn([ROLES.securityReader], admin.tenantId);
    const stranger = await signIn();
    expectError(await colleague.post('/api/sessions/end-all'), 403, 'not_permitted');
    expect((await admin.post('/api/sessions/end-all')).status).to.equal(204);
    await expectSignedOut(colleague, 'ended');
    await expectSignedOut(admin, 'none');
    expect((await stranger.get('/api/session')).body.signedIn).to.equal(true);
    pass(1);
    const again = await signIn(undefined, admin.tenantId);
    const { entries } = (await again.get('/api/audit?action=sessions.end_all')).body;
    expect(entries.map(({ actor }: { actor: string }) => actor)).to.deep.equal([admin.userPrincipalName]);
  });

  it('tells the browser to forget what it kept when somebody signs out', async () => {
    const client = await signIn();
    expect((await client.post('/signout')).headers.get('clear-site-data')).to.equal('"storage"');
  });

  it('says with every answer for whom it is, so that a page of somebody else notices', async () => {
    const client = new PortalClient(app.origin);
    const someone = person();
    await signInAs(app, client, someone);
    for (const path of ['/api/session', '/api/tickets']) {
      const { headers } = await client.get(path);
      expect(headers.get('x-session-person')).to.equal(`${someone.tenantId}/${someone.objectId}`);
    }
  });

  it('counts sign-ins that fail, without a tenant, in one row a minute', async () => {
    app.time.now = new Date('2027-03-02T00:00:00.000Z');
    for (const _ of [1, 2, 3]) {
      const client = new PortalClient(app.origin);
      const toProvider = await client.get('/signin');
      const state = new URL(toProvider.headers.get('location') ?? '').searchParams.get('state') ?? '';
      await client.get(`/signin/callback?${new URLSearchParams({ state, code: 'unknown' })}`);
    }
    const [entry] = await app.dependencies.ports.audit.list('unknown', 1);
    expect(entry).to.include({ action: 'sign_in', outcome: 'failed', actor: '', times: 3 });
  });

  it('answers a callback in absolute form with any host', async () => {
    const client = new PortalClient(app.origin);
    await client.get('/signin');
    const answer = await requestInAbsoluteForm(app.origin, 'http://a:99999999/signin/callback?code=1', client);
    expect(answer)
      .to.match(/^HTTP\/1\.1 303 /)
      .and.include('Location: /?signIn=failed');
  });

  it('records who signed in and out', async () => {
    const client = await signIn([ROLES.globalAdministrator]);
    const again = await signIn([ROLES.globalAdministrator], client.tenantId);
    await client.post('/signout');
    const { body } = await again.get('/api/audit');
    expect(body.entries.map(({ action }: { action: string }) => action)).to.include.members(['sign_in', 'sign_out']);
  });
});

/** As a proxy may send it; fetch cannot. The whole answer, as it came. */
async function requestInAbsoluteForm(origin: string, address: string, { cookies }: PortalClient): Promise<string> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  socket.write(`GET ${address} HTTP/1.1\r\nHost: ${hostname}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`);
  return text(socket);
}
