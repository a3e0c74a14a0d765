import { expect } from 'chai';
import type { Response } from 'playwright-core';
import { type RunningStack, runningStack } from './running-stack.ts';
import { Visitor } from './visitor.ts';

const PAGES = ['/', '/secure-score', '/tickets', '/settings/servicenow', '/ticketProvisioningServiceNow'];

/** What a browser holds and sees while somebody connects and looks around. */
describe('the secrets of a connection, in a browser', function () {
  this.timeout(240_000);
  let running: RunningStack;
  let visitor: Visitor;
  const seen: { url: string; status: number; text: string }[] = [];

  before(async () => {
    running = await runningStack();
    visitor = await Visitor.arrive(running, '/');
    visitor.page.on('response', (response) => void keep(response));
    const { clientId, clientSecret } = running.checklist;
    await visitor.page.evaluate(
      `(async () => {
        const { csrfToken } = await (await fetch('/api/session')).json();
        const headers = { 'content-type': 'application/json', 'x-csrf-token': csrfToken };
        const body = JSON.stringify(${JSON.stringify({ instanceUrl: running.stack.addresses.instance.origin, clientId, clientSecret })});
        await fetch('/api/servicenow/connection', { method: 'PUT', headers, body });
      })()`,
    );
    for (const path of PAGES) await visitor.open(path);
  });
  after(() => visitor?.leave());

  async function keep(response: Response): Promise<void> {
    const status = response.status();
    const text = status >= 300 && status < 400 ? '' : await response.text().catch(() => '');
    seen.push({ url: response.url(), status, text: `${text}\n${JSON.stringify(response.headers())}` });
  }

  it('stand in no address, no answer, no header and no storage of the browser', async () => {
    const cookies = await visitor.context.cookies();
    const session = cookies.find(({ httpOnly, value }) => httpOnly && value.length > 100)?.value ?? '';
    expect(session, 'the session is sealed into a cookie of its own').not.to.equal('');
    const secrets = [running.checklist.clientSecret, session];
    const storage = await visitor.page.evaluate(
      `(async () => JSON.stringify({
        local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie,
        databases: (await indexedDB.databases()).map(({ name }) => name), caches: await caches.keys(),
        page: document.documentElement.outerHTML, address: location.href,
      }))()`,
    );
    expect(JSON.parse(String(storage)))
      .to.include({ cookie: '' })
      .and.to.deep.include({ databases: [], caches: [] });
    expect(seen.length).to.be.greaterThan(10);
    for (const secret of secrets) {
      expect(String(storage).includes(secret)).to.equal(false);
      for (const { url, text } of seen) {
        expect(url.includes(secret), url).to.equal(false);
        expect(text.includes(secret), url).to.equal(false);
      }
    }
    for (const { url } of seen) expect(url).not.to.match(/[?&](?:access_token|refresh_token|client_secret)=/);
  });

  it('are in no answer that sends a form on', () => {
    expect(seen.filter(({ status }) => status === 307 || status === 308)).to.deep.equal([]);
  });
});
