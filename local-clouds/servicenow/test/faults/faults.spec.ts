import { expect } from 'chai';
import type { LocalInstance } from '../../src/index.ts';
import { startLocalInstance } from '../../src/index.ts';
import { ApiClient } from '../http/api-client.ts';
import { Browser } from '../http/browser.ts';

const RECORDS = '/api/now/table/incident?sysparm_limit=1';

describe('Faults', () => {
  let instance: LocalInstance;
  let admin: ApiClient;

  before(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null, faults: true });
    admin = new ApiClient(instance.url);
    await admin.insert('incident', { short_description: 'x'.repeat(100) });
  });
  beforeEach(() => admin.send('DELETE', '/_twin/faults'));
  after(() => instance.close());

  async function plant(fault: Record<string, unknown>): Promise<void> {
    const answer = await admin.send('POST', '/_twin/faults', fault);
    expect(answer.status).to.equal(201);
  }

  async function hit(): Promise<Response> {
    return fetch(new URL(RECORDS, instance.url), {
      redirect: 'manual',
      headers: { Accept: 'application/json', Authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` },
    });
  }

  it('limits the rate with all headers, as often as asked', async () => {
    await plant({ kind: 'rate-limit', count: 1, retryAfter: 7 });
    const answer = await hit();
    expect(answer.status).to.equal(429);
    expect(answer.headers.get('Retry-After')).to.equal('7');
    for (const name of ['X-RateLimit-Limit', 'X-RateLimit-Reset', 'X-RateLimit-Rule']) {
      expect(answer.headers.get(name), name).to.be.a('string');
    }
    expect((await hit()).status).to.equal(200);
  });

  it('fails with the status asked for', async () => {
    await plant({ kind: 'server-error', status: 502 });
    expect((await hit()).status).to.equal(502);
  });

  it('holds an answer up', async () => {
    await plant({ kind: 'slow', milliseconds: 5 });
    expect((await hit()).status).to.equal(200);
    expect(((await (await admin.send('GET', '/_twin/faults')).json()) as { faults: object[] }).faults[0]).to.include({
      hits: 1,
      remaining: 0,
    });
  });

  it('commits, then drops the connection', async () => {
    await plant({ kind: 'drop-after-commit', method: 'POST' });
    const before = instance.store.count({ table: 'incident', query: null });
    const error = await admin.send('POST', '/api/now/table/incident', { short_description: 'lost' }).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).to.be.instanceOf(TypeError);
    expect(instance.store.count({ table: 'incident', query: null })).to.equal(before + 1);
  });

  it('hibernates', async () => {
    await plant({ kind: 'hibernating' });
    const answer = await hit();
    expect(answer.status).to.equal(200);
    const page = await answer.text();
    expect(page).to.include('<title>Instance Hibernating page</title>');
    expect(page).to.include('<h1>Your instance is hibernating</h1>');
  });

  it('answers with the sign-in page, the identity provider, or the IP filter', async () => {
    await plant({ kind: 'sign-in-page' });
    const page = await hit();
    expect([page.status, page.headers.get('Content-Type')]).to.deep.equal([200, 'text/html;charset=UTF-8']);
    await plant({ kind: 'sso-redirect' });
    const redirect = await hit();
    expect(redirect.status).to.equal(302);
    expect(redirect.headers.get('Location')).to.match(/^https:\/\/login\.example\.com\/saml2\?/);
    await plant({ kind: 'ip-filter' });
    const refused = await hit();
    expect(refused.status).to.equal(403);
    expect(await refused.text()).to.include('Access restricted (127.0.0.1 not authorized)');
  });

  it('accepts without doing', async () => {
    await plant({ kind: 'accepted', method: 'POST' });
    const before = instance.store.count({ table: 'incident', query: null });
    expect((await admin.send('POST', '/api/now/table/incident', {})).status).to.equal(202);
    expect(instance.store.count({ table: 'incident', query: null })).to.equal(before);
  });

  it('breaks off in the middle of the body', async () => {
    await plant({ kind: 'truncated' });
    const answer = await hit();
    expect(answer.status).to.equal(200);
    const error = await answer.text().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).to.be.instanceOf(TypeError);
  });

  it('reports waiting for a thread', async () => {
    await plant({ kind: 'sem-wait', milliseconds: 250 });
    expect((await hit()).headers.get('Server-Timing')).to.include('sem_wait;dur=250');
  });

  it('hits only the path and method asked for, until cleared when without a count', async () => {
    await plant({ kind: 'server-error', path: '/api/now/table/change_request', count: null });
    expect((await hit()).status).to.equal(200);
    expect((await admin.send('GET', '/api/now/table/change_request')).status).to.equal(503);
    expect((await admin.send('GET', '/api/now/table/change_request')).status).to.equal(503);
    expect(await (await admin.send('DELETE', '/_twin/faults')).json()).to.deep.equal({ cleared: 1 });
    expect((await admin.send('GET', '/api/now/table/change_request')).status).to.equal(200);
  });

  it('expires access tokens and revokes refresh tokens', async () => {
    await admin.insert('oauth_entity', { name: 'C', type: 'client', client_id: 'c', client_secret: 's' });
    const body = { grant_type: 'password', username: 'itil', password: 'itil', client_id: 'c', client_secret: 's' };
    const grant = async (fields: Record<string, string>) =>
      fetch(`${instance.url}/oauth_token.do`, { method: 'POST', body: new URLSearchParams(fields) });
    const token = (await (await grant(body)).json()) as { access_token: string; refresh_token: string };
    const use = async () =>
      fetch(new URL(RECORDS, instance.url), {
        headers: { Accept: 'application/json', Authorization: `Bearer ${token.access_token}` },
      });
    expect((await use()).status).to.equal(200);
    await plant({ kind: 'expire-access-tokens' });
    expect((await use()).status).to.equal(401);
    const { username: _, password: __, ...client } = body;
    const refresh = { ...client, grant_type: 'refresh_token', refresh_token: token.refresh_token };
    expect((await grant(refresh)).status).to.equal(200);
    await plant({ kind: 'revoke-refresh-tokens' });
    expect((await grant(refresh)).status).to.equal(401);
  });

  it('moves the clock and puts it back', async () => {
    const moved = await admin.send('POST', '/_twin/clock', { advanceSeconds: 86_400 });
    expect(await moved.json()).to.include({ offsetSeconds: 86_400 });
    expect(instance.clock.now().getTime()).to.be.greaterThan(Date.now() + 86_000_000);
    await admin.send('POST', '/_twin/clock', { reset: true });
    expect(instance.clock.offset()).to.equal(0);
  });

  it('impersonates, counts statements and runs events', async () => {
    const browser = new Browser(instance.url);
    const answer = await fetch(`${instance.url}/_twin/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ userName: 'itil' }),
    });
    const { token } = (await answer.json()) as { token: string };
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const page = await browser.get('/home.do', { Cookie: cookie });
    expect(await page.text()).to.include(`g_ck = '${token}'`);
    await admin.send('GET', '/_twin/statements');
    await hit();
    const { statements } = (await (await admin.send('GET', '/_twin/statements')).json()) as { statements: number };
    expect(statements).to.be.greaterThan(0);
    expect(await (await admin.send('POST', '/_twin/run-events')).json()).to.deep.equal({ done: true });
  });

  for (const [path, body, problem] of [
    ['/_twin/faults', { kind: 'earthquake' }, 'kind:'],
    ['/_twin/faults', { kind: 'slow', milliseconds: -1 }, 'milliseconds:'],
    ['/_twin/faults', { kind: 'slow', path: 'api' }, 'path:'],
    ['/_twin/clock', {}, 'advanceSeconds:'],
    ['/_twin/records', { operation: 'insert', table: 'no_such' }, 'table:'],
    ['/_twin/records', { operation: 'update', table: 'incident', sysId: 'x' }, 'sysId:'],
    ['/_twin/session', { userName: 'nobody' }, 'userName:'],
  ] as const) {
    it(`names what is wrong with ${path} ${JSON.stringify(body)}`, async () => {
      const answer = await admin.send('POST', path, body);
      expect(answer.status).to.equal(400);
      expect(((await answer.json()) as { error: string }).error).to.include(problem);
    });
  }

  it('does not exist without --faults', async () => {
    const plain = await startLocalInstance({ port: 0, dataDir: null });
    try {
      const answer = await new ApiClient(plain.url).send('POST', '/_twin/faults', { kind: 'slow' });
      expect(answer.status).to.equal(404);
    } finally {
      await plain.close();
    }
  });
});
