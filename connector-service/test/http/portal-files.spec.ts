import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect } from 'chai';
import { PORTAL_PAGES } from '../../src/http/return-address.ts';
import { portalApp, serveWith } from './portal-app.ts';
import { expectError, PortalClient } from './portal-client.ts';

describe('the portal', () => {
  let folder: string;
  let built: PortalClient;
  before(async function () {
    // The embedded database takes seconds to start.
    this.timeout(60_000);
    const { dependencies } = await portalApp();
    folder = mkdtempSync(join(tmpdir(), 'portal-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>portal</title>');
    writeFileSync(join(folder, 'assets', 'main-abc123.js'), 'export {};');
    writeFileSync(join(folder, 'assets', 'main-abc123.js.br'), brotliCompressSync('export {}; // compressed'));
    writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(join(folder, '.hidden'), 'no');
    const settings = { ...dependencies.settings, portalFolder: folder };
    built = new PortalClient(await serveWith({ settings }));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is one page under all of its addresses, asked for anew each time', async () => {
    for (const path of PORTAL_PAGES) {
      const { status, text, headers } = await built.get(path);
      expect(status, path).to.equal(200);
      expect(text).to.include('<title>portal</title>');
      expect(headers.get('cache-control')).to.equal('no-cache');
    }
  });

  it('lets browsers keep the files whose names change with their content', async () => {
    const script = await built.get('/assets/main-abc123.js');
    expect(script.headers.get('cache-control')).to.equal('public, max-age=31536000, immutable');
    expect(script.headers.get('content-type')).to.include('javascript');
    expect((await built.get('/favicon.svg')).headers.get('content-type')).to.include('svg');
  });

  it('sends the compressed copy to whoever takes it', async () => {
    const small = await built.request('/assets/main-abc123.js', { headers: { 'accept-encoding': 'br' } });
    expect(small.headers.get('content-encoding')).to.equal('br');
    expect(small.headers.get('content-type')).to.include('javascript');
    expect(small.headers.get('vary')).to.include('Accept-Encoding');
    expect(small.text).to.include('// compressed');
    const plain = await built.request('/assets/main-abc123.js', { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).to.equal(null);
    expect(plain.text).to.equal('export {};');
  });

  it('gives out nothing else', async () => {
    for (const path of ['/assets/other.js', '/.hidden', '/assets/..%2f.hidden', '/assets', '/nothing']) {
      expectError(await built.get(path), 404, 'route_not_found');
    }
  });

  it('tells a person who is lost so, as a page, and a client as JSON', async () => {
    const html = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
    for (const path of ['/settings', '/home', '/tickets/x', '/apiary', '/%E0%A4%A']) {
      const answer = await built.request(path, html);
      if (path.includes('%')) continue;
      expect(answer.status, path).to.equal(404);
      expect(answer.text).to.include('<title>portal</title>');
      expect(answer.headers.get('cache-control')).to.equal('no-store');
      expectError(await built.get(path), 404, 'route_not_found');
    }
    for (const path of ['/api/nothing', '/api', '/assets/other.js']) {
      expectError(await built.request(path, html), 404, 'route_not_found');
    }
    expectError(await built.request('/settings', { ...html, method: 'POST' }), 404, 'route_not_found');
  });

  it('says why there is no page when it was not built', async () => {
    const { origin } = await portalApp();
    const { status, text } = await new PortalClient(origin).get('/');
    expect(status).to.equal(200);
    expect(text).to.include('not built');
  });
});
