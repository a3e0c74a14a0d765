import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { PORTAL_PAGES } from '../../src/http/return-address.ts';
import { type PortalApp, portalApp, serveWith } from './portal-app.ts';
import { connect, PortalClient, signIn, signInAs } from './portal-client.ts';

/** What holds for an answer whatever it says. */
describe('the answer of every route', () => {
  let app: PortalApp;
  let client: PortalClient;
  before(async function () {
    // The embedded database takes seconds to start.
    this.timeout(240_000);
    app = await portalApp();
    client = await signIn();
    await connect(client);
  });

  const paths = () => app.routes.filter(({ path }) => !path.endsWith('/events')).map(({ path }) => path);
  const example = (path: string) => path.replaceAll(/\{\w+\}/g, 'a'.repeat(32));

  it('sends nobody on by 307 or 308, so that no form and no body is sent a second time', async () => {
    const other = new PortalClient(app.origin);
    for (const path of [...paths(), ...PORTAL_PAGES, '/signin?returnTo=/tickets', '/signin/callback?error=x']) {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
        const { status } = await other.request(example(path), { method });
        if (status >= 300 && status < 400) expect(status, `${method} ${path}`).to.be.oneOf([302, 303]);
      }
    }
  });

  it('says what it is, and in which letters', async () => {
    for (const path of [...paths(), '/nothing/here']) {
      const { text, headers, status } = await client.get(example(path));
      if (text === '') continue;
      expect(headers.get('content-type'), `${status} ${path}`).to.match(/; charset=utf-8(?:$|;)/);
    }
  });

  it('names no product and no version, and takes no TRACE', async () => {
    for (const path of [...paths(), '/']) {
      const { headers } = await client.get(example(path));
      for (const name of ['server', 'x-powered-by', 'via'])
        expect(headers.has(name), `${path} ${name}`).to.equal(false);
      expect(await statusOf('TRACE', app.origin + example(path)), path).to.be.oneOf([404, 405]);
    }
  });

  it('carries the security headers for files of the portal as well', async () => {
    const { settings } = app.dependencies;
    const portalFolder = mkdtempSync(join(tmpdir(), 'portal-headers-'));
    after(() => rmSync(portalFolder, { recursive: true }));
    for (const name of ['index.html', 'favicon.svg', '.env']) writeFileSync(join(portalFolder, name), 'x');
    const files = new PortalClient(await serveWith({ settings: { ...settings, portalFolder } }));
    for (const path of ['/favicon.svg', '/', '/no-such-file.js', '/../package.json', '/.env']) {
      const { headers, status } = await files.get(path);
      expect(headers.get('content-security-policy'), `${status} ${path}`).to.include("default-src 'none'");
      expect(headers.get('x-content-type-options'), path).to.equal('nosniff');
      expect(headers.get('strict-transport-security'), path).to.include('max-age=31536000');
      expect(headers.get('cross-origin-resource-policy'), path).to.equal('same-origin');
    }
  });

  it('sets no cookie that a browser would not keep, however many roles a person has', async () => {
    const busy = new PortalClient(app.origin);
    const roles = Array.from(
      { length: 120 },
      (_, index) => `62e90394-69f5-4237-9190-${String(index).padStart(12, '0')}`,
    );
    const longest = 'x'.repeat(64);
    const person = {
      tenantId: client.tenantId,
      objectId: 'object-busy',
      userPrincipalName: `${longest}@${'y'.repeat(48)}`,
      name: 'ÅÄÖ '.repeat(60),
      roles: [...roles, '194ae4cb-b126-40b2-bd5b-6091b380977d'],
    };
    await signInAs(app, busy, person);
    expect((await busy.get('/api/session')).body.permissions).to.deep.equal(['view', 'share', 'configure']);
    for (const [name, value] of busy.cookies) expect(name.length + value.length, name).to.be.at.most(4096);
  });
});

/** `fetch` sends no TRACE. */
function statusOf(method: string, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = request(address, { method }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}
