import { expect } from 'chai';
import { Registry } from 'prom-client';
import { createApp } from '../../src/app.ts';
import { type PortalApp, portalApp, serveWith } from './portal-app.ts';
import { expectError, PortalClient, signIn } from './portal-client.ts';

describe('operations', () => {
  let app: PortalApp;
  let operator: PortalClient;
  before(async function () {
    // The embedded database takes seconds to start.
    this.timeout(60_000);
    app = await portalApp();
    operator = new PortalClient(app.origin);
  });

  it('tells that the process lives and can work', async () => {
    expect((await operator.get('/livez')).text).to.equal('ok');
    expect((await operator.get('/readyz')).text).to.equal('ok');
  });

  it('is not ready while the database does not answer, and says no more than that', async () => {
    const origin = await serveWith({ checkReady: () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.5')) });
    const broken = new PortalClient(origin);
    const answer = await broken.get('/readyz');
    expectError(answer, 503, 'not_ready');
    expect(answer.text).not.to.include('10.0.0.5');
    expect((await broken.get('/livez')).status).to.equal(200);
  });

  it('shows metrics to the token, and to nobody else where there is one', async () => {
    await operator.get('/api/session');
    await operator.request('/api/session', { method: 'PROPFIND' });
    const token = { authorization: 'Bearer metrics-token-0123456789abcdef01234567' };
    const { status, text } = await operator.request('/metrics', { headers: token });
    expect(status).to.equal(200);
    expect(text).to.include('http_request_duration_seconds_count{method="GET",route="/api/session",status="200"}');
    expect(text, 'anybody can send any method').to.include('{method="other",route="/api/session",status="405"}');
    expect(text).not.to.include('PROPFIND');
    expect(text).to.include('undelivered_tickets{delivery_state="paused"} 0');
    expect(text).to.include('undelivered_oldest_seconds{delivery_state="queued"} 0');
    const forwarded = { 'x-forwarded-for': '203.0.113.9' };
    expect((await operator.request('/metrics', { headers: { ...forwarded, ...token } })).status).to.equal(200);
    for (const headers of [{}, forwarded, { authorization: 'Bearer wrong' }]) {
      expectError(await operator.request('/metrics', { headers }), 404, 'route_not_found');
    }
  });

  it('shows metrics without a token to this machine only, and in production to nobody', async () => {
    const { settings } = app.dependencies;
    const serve = async (metricsForThisMachine: boolean) =>
      new PortalClient(await serveWith({ settings: { ...settings, metricsToken: null, metricsForThisMachine } }));
    const here = await serve(true);
    expect((await here.get('/metrics')).status).to.equal(200);
    const forwarded = { 'x-forwarded-for': '203.0.113.9' };
    expectError(await here.request('/metrics', { headers: forwarded }), 404, 'route_not_found');
    // A proxy on this machine that says nothing looks just like this.
    expectError(await (await serve(false)).get('/metrics'), 404, 'route_not_found');
  });

  it('describes every route in an OpenAPI document', async () => {
    const { body } = await operator.get('/api/openapi.json');
    expect(body.openapi).to.equal('3.1.0');
    for (const { method, path, answers } of app.routes) {
      const operation = body.paths[path]?.[method];
      expect(operation, `${method} ${path}`).to.have.property('summary');
      expect(operation.responses).to.include.keys(...Object.keys(answers), 'default');
    }
    expect(body.components.schemas.NewTask.additionalProperties).to.equal(false);
    expect(body.components.schemas.NewTask.properties.name).to.include({ type: 'string', maxLength: 160 });
    const headers = body.paths['/api/tickets'].post.parameters.map(({ name }: { name: string }) => name);
    expect(headers).to.have.members(['Idempotency-Key', 'X-CSRF-Token']);
    const references = JSON.stringify(body).matchAll(/"#\/components\/schemas\/(\w+)"/g);
    for (const [, name = ''] of references) expect(body.components.schemas).to.have.property(name);
  });

  it('is all that a node without pages answers', () => {
    const { routes } = createApp({ ...app.dependencies, metrics: new Registry() }, 'operations');
    expect(routes.map(({ path }) => path)).to.deep.equal(['/livez', '/readyz', '/metrics']);
  });

  it('answers unknown addresses in one shape', async () => {
    for (const path of ['/nothing', '/api/nothing', '/api/tickets/', '/..%2f..%2fetc/passwd', '/.env']) {
      const { status } = await operator.get(path);
      expect(status, path).to.be.oneOf([401, 404]);
    }
    expectError(await operator.get('/api/nothing'), 404, 'route_not_found');
    expectError(await operator.get('/api/improvement-actions/%E0%A4%A'), 400, 'address_malformed');
  });

  it('says nothing of what failed inside, and logs it with the request id', async () => {
    const { ports } = app.dependencies;
    const tickets = {
      ...ports.tickets,
      list: () => Promise.reject(new Error('planted: relation "tickets" does not exist')),
    };
    const origin = await serveWith({ ports: { ...ports, tickets } });
    const client = await signIn(undefined, undefined, origin);
    const answer = await client.get('/api/tickets');
    const { requestId } = expectError(answer, 500, 'internal_error');
    expect(answer.text).not.to.match(/planted|relation|at .*\.ts/);
    expect(app.logged.some((line) => line.includes(requestId) && line.includes('planted: relation'))).to.equal(true);
  });

  it('breaks off an export that fails in its middle, so that nobody takes it for whole', async () => {
    const { ports } = app.dependencies;
    let pages = 0;
    const list = async () => {
      pages += 1;
      if (pages > 1) throw new Error('the second page failed');
      return { tickets: [], next: 'more' };
    };
    const origin = await serveWith({ ports: { ...ports, tickets: { ...ports.tickets, list } } });
    const client = await signIn(undefined, undefined, origin);
    const outcome = await client.get('/api/tickets/export.csv').then(
      () => 'whole',
      () => 'broken off',
    );
    expect(outcome).to.equal('broken off');
  });

  it('ends the streams of open pages when it stops', async () => {
    const stopping = new AbortController();
    const origin = await serveWith({ stopping: stopping.signal });
    const client = await signIn(undefined, undefined, origin);
    const events = client.get('/api/tickets/events');
    const first = await Promise.race([events, client.get('/livez')]);
    expect(first.text).to.equal('ok');
    stopping.abort();
    expect((await events).text).to.include('retry:');
  });

  it('logs no query, cookie or token', async () => {
    const client = await signIn();
    await client.get('/servicenow/oauth/callback?code=planted-code&state=planted-state');
    for (const line of app.logged) {
      expect(line).not.to.match(/planted-(code|state|session|entra)/);
      for (const value of [...client.cookies.values(), client.csrfToken]) expect(line).not.to.include(value);
    }
  });
});

describe('rate limits', () => {
  before(async function () {
    // The embedded database takes seconds to start.
    this.timeout(60_000);
    await portalApp();
  });

  const serveWithLimit = async (requestsPerMinute: number, trustedProxies: string[] = []) => {
    const { settings } = (await portalApp()).dependencies;
    return serveWith({ settings: { ...settings, requestsPerMinute, trustedProxies } });
  };
  const statuses = async (count: number, call: () => Promise<{ status: number }>) => {
    const seen: number[] = [];
    for (let index = 0; index < count; index += 1) seen.push((await call()).status);
    return seen;
  };

  it('limit an address, whatever it claims to be', async () => {
    const client = new PortalClient(await serveWithLimit(2));
    let claims = 0;
    const seen = await statuses(6, () => {
      claims += 1;
      return client.request('/livez', { headers: { 'x-forwarded-for': `203.0.113.${claims}` } });
    });
    expect(seen).to.deep.equal([200, 200, 200, 200, 429, 429]);
    const answer = await client.get('/livez');
    expectError(answer, 429, 'too_many_requests');
    expect(answer.headers.get('retry-after')).to.equal('60');
  });

  it('believe a proxy that is named', async () => {
    const client = new PortalClient(await serveWithLimit(1, ['127.0.0.1']));
    let claims = 0;
    const seen = await statuses(5, () => {
      claims += 1;
      return client.request('/livez', { headers: { 'x-forwarded-for': `203.0.113.${claims}` } });
    });
    expect(seen).to.deep.equal([200, 200, 200, 200, 200]);
  });

  it('limit a person, and not a colleague beside them', async () => {
    const origin = await serveWithLimit(10);
    const client = await signIn(undefined, undefined, origin);
    const list = '/api/settings/state-names';
    expect(await statuses(11, () => client.get(list))).to.deep.equal([...Array(10).fill(200), 429]);
    const colleague = await signIn(undefined, client.tenantId, origin);
    expect((await colleague.get(list)).status).to.equal(200);
  });
});
