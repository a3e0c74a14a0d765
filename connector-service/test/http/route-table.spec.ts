import { expect } from 'chai';
import { PORTAL_PAGES } from '../../src/http/return-address.ts';
import type { Route } from '../../src/http/route.ts';
import { type PortalApp, portalApp } from './portal-app.ts';
import { CONNECTION, connect, expectError, newTask, PortalClient, ROLES, share, signIn } from './portal-client.ts';

/** Rules that hold for every route: the table makes the list, so that a new route cannot be forgotten. */
describe('every route', () => {
  let app: PortalApp;
  before(async function () {
    // The embedded database takes seconds to start.
    this.timeout(60_000);
    app = await portalApp();
  });

  const examplePath = (route: Route) =>
    route.path
      .replace('{id}', route.path.includes('tickets') ? 'a'.repeat(32) : 'AdminMFAV2')
      .replace('{connectionId}', 'b'.repeat(32));
  const bodies: Record<string, unknown> = {
    'post /api/tickets': { tasks: [newTask()] },
    'put /api/servicenow/connection': CONNECTION,
    'put /api/servicenow/connection/secret': { clientSecret: 'x' },
    'put /api/settings/state-names': { incident: {}, change: {} },
  };
  const call = (client: PortalClient, route: Route) =>
    client.request(examplePath(route) + (route.path === '/api/servicenow/states' ? '?ticketType=change' : ''), {
      method: route.method.toUpperCase(),
      ...(route.body === undefined ? {} : { body: bodies[`${route.method} ${route.path}`] }),
    });
  const endOfSessionsLast = (first: Route, second: Route) =>
    Number(first.path === '/api/sessions/end-all') - Number(second.path === '/api/sessions/end-all');
  const isStream = ({ path }: Route) => path === '/api/tickets/events';

  it('is public only where it must be', () => {
    const open = app.routes.filter(({ access }) => access === 'public').map(({ path }) => path);
    expect(open).to.have.members([
      '/signin',
      '/signin/callback',
      '/api/session',
      '/servicenow/oauth/callback',
      '/servicenow/doorbell/{connectionId}',
      '/livez',
      '/readyz',
      '/metrics',
      '/api/openapi.json',
    ]);
  });

  it('asks who is there', async () => {
    const stranger = new PortalClient(app.origin);
    for (const route of app.routes.filter(({ access }) => access !== 'public')) {
      expectError(await call(stranger, route), 401, 'not_signed_in');
    }
  });

  const MATRIX: [string, string[], string[]][] = [
    ['nobody in particular', [ROLES.userAdministrator], []],
    ['Security Reader', [ROLES.securityReader], ['view']],
    ['Global Reader', [ROLES.globalReader], ['view']],
    ['Security Operator', [ROLES.securityOperator], ['view', 'share']],
    ['Security Administrator', [ROLES.securityAdministrator], ['view', 'share', 'configure']],
    ['Global Administrator', [ROLES.globalAdministrator], ['view', 'share', 'configure']],
  ];
  for (const [name, roles, permissions] of MATRIX) {
    it(`keeps to what ${name} may do`, async () => {
      const client = await signIn(roles);
      const guarded = app.routes.filter(({ access }) => access !== 'public' && access !== 'signed_in');
      for (const route of guarded.toSorted(endOfSessionsLast)) {
        if (isStream(route) && permissions.includes(route.access)) continue;
        const answer = await call(client, route);
        const what = `${route.method} ${route.path}: ${answer.text}`;
        if (permissions.includes(route.access)) expect(answer.status, what).not.to.be.oneOf([401, 403]);
        else expectError(answer, 403, 'not_permitted');
      }
    });
  }

  it('records a refused attempt to act', async () => {
    const reader = await signIn([ROLES.securityReader]);
    for (const _ of [1, 2, 3]) await reader.put('/api/servicenow/connection', CONNECTION);
    const admin = await signIn(undefined, reader.tenantId);
    const { body } = await admin.get('/api/audit?outcome=refused');
    expect(body.entries, 'one row, however often').to.have.length(1);
    expect(body.entries[0]).to.deep.include({
      at: app.time.now.toISOString(),
      actor: reader.userPrincipalName,
      action: 'PUT /api/servicenow/connection',
      outcome: 'refused',
      times: 3,
      details: { permission: 'configure' },
    });
    expect((await admin.get('/api/servicenow/connection')).body.connection).to.equal(null);
  });

  it('shows and touches nothing of another tenant', async () => {
    const owner = await signIn();
    await connect(owner);
    const [ticketId = ''] = await share(owner);
    const foreign = await signIn();
    for (const route of app.routes.filter(({ path }) => path.startsWith('/api/tickets/{id}'))) {
      const path = route.path.replace('{id}', ticketId);
      const answer = await foreign.request(path, { method: route.method.toUpperCase() });
      expectError(answer, 404, 'ticket_not_found');
    }
    for (const route of app.routes) {
      if (route.access === 'public' || isStream(route) || route.method !== 'get') continue;
      const { text } = await call(foreign, route);
      expect(text, route.path).not.to.include(ticketId);
      expect(text, route.path).not.to.include(owner.userPrincipalName);
      expect(text, route.path).not.to.include(owner.tenantId);
    }
    expect((await foreign.get(`/api/tickets?ids=${ticketId}`)).body.tickets).to.deep.equal([]);
    expect((await foreign.delete('/api/servicenow/connection')).status).to.equal(409);
    expect((await owner.get('/api/servicenow/connection')).body.connection).not.to.equal(null);
  });

  it('carries the security headers, errors and pages included', async () => {
    const client = await signIn([ROLES.globalReader]);
    const answers = [
      ...(await Promise.all(app.routes.filter((route) => !isStream(route)).map((route) => call(client, route)))),
      ...(await Promise.all(PORTAL_PAGES.map((path) => client.get(path)))),
      await client.get('/nothing/here'),
      await client.request('/api/tickets', { method: 'POST', raw: '{' }),
      await client.get('/%E0%A4%A'),
    ];
    for (const { headers } of answers) {
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).not.to.include('unsafe-');
      for (const directive of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "script-src 'self'"]) {
        expect(policy).to.include(directive);
      }
      expect(headers.get('strict-transport-security')).to.equal('max-age=31536000; includeSubDomains');
      expect(headers.get('x-content-type-options')).to.equal('nosniff');
      expect(headers.get('cross-origin-opener-policy')).to.equal('same-origin');
      expect(headers.get('referrer-policy')).to.equal('no-referrer');
      expect(headers.get('x-request-id')).to.match(/^[0-9a-f]{32}$/);
      expect(headers.has('x-powered-by')).to.equal(false);
    }
  });

  it('is never kept by a cache', async () => {
    const client = await signIn();
    for (const route of app.routes.filter((each) => !isStream(each))) {
      expect((await call(client, route)).headers.get('cache-control'), route.path).to.equal('no-store');
    }
  });

  it('takes no parameter that it does not know', async () => {
    const client = await signIn();
    for (const route of app.routes) {
      if (route.method !== 'get' || route.access === 'public') continue;
      const error = expectError(await client.get(`${examplePath(route)}?unheard=1`), 400, 'request_invalid');
      expect(
        error.issues?.map(({ field }) => field),
        route.path,
      ).to.include('unheard');
    }
  });

  it('answers another method with what it takes', async () => {
    const client = await signIn();
    const answer = await client.request('/api/tickets', { method: 'PATCH' });
    expectError(answer, 405, 'method_not_allowed');
    expect(answer.headers.get('allow')).to.equal('POST, GET');
  });
});
