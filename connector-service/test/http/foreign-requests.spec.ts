import { expect } from 'chai';
import { type PortalApp, portalApp } from './portal-app.ts';
import { CONNECTION, expectError, newTask, type PortalClient, signIn } from './portal-client.ts';

describe('requests from elsewhere', () => {
  let app: PortalApp;
  let client: PortalClient;
  let other: PortalClient;
  before(async function () {
    // The embedded database takes seconds to start.
    this.timeout(60_000);
    app = await portalApp();
    client = await signIn();
    other = await signIn(undefined, client.tenantId);
  });

  const writes = () => app.routes.filter(({ method, access }) => method !== 'get' && access !== 'public');
  const example = (path: string) => path.replace('{id}', 'a'.repeat(32));
  const bodies: Record<string, unknown> = {
    '/api/tickets': { tasks: [newTask()] },
    '/api/servicenow/connection': CONNECTION,
  };

  it('covers every write of the table', () => {
    expect(writes().length).to.be.greaterThan(7);
  });

  it('refuses each write without a token, with the token of another session, and from another origin', async () => {
    for (const { method, path } of writes()) {
      const send = (headers: Record<string, string>) =>
        client.request(example(path), { method: method.toUpperCase(), body: bodies[path] ?? {}, headers });
      for (const headers of [
        { 'x-csrf-token': '' },
        { 'x-csrf-token': other.csrfToken },
        { origin: 'https://evil.example.org' },
        { origin: 'null' },
        { origin: 'https://connector.example.com.evil.org' },
        { origin: 'http://connector.example.com' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ]) {
        expectError(await send(headers as unknown as Record<string, string>), 403, 'foreign_request');
      }
    }
    expect((await client.get('/api/servicenow/connection')).body.connection).to.equal(null);
    expect((await client.get('/api/tickets')).body.tickets).to.deep.equal([]);
    expect((await client.get('/api/session')).status).to.equal(200);
  });

  it('allows no other origin to read', async () => {
    for (const origin of ['https://evil.example.org', 'null', 'https://connector.example.com']) {
      const { headers } = await client.request('/api/session', { headers: { origin } });
      expect(headers.has('access-control-allow-origin')).to.equal(false);
      const preflight = await client.request('/api/tickets', {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
      expect(preflight.headers.has('access-control-allow-origin')).to.equal(false);
    }
  });
});
