import { expect } from 'chai';
import { ACCOUNTS, LOCAL_CLIENT, type LocalMicrosoft, startLocalMicrosoft } from 'local-microsoft';

const DAY_MS = 24 * 60 * 60 * 1000;
const CONTROL = 'BlockLegacyAuthentication';

describe('the start page of the local Microsoft', () => {
  let microsoft: LocalMicrosoft;

  before(async () => {
    microsoft = await startLocalMicrosoft({ port: 0, clients: [{ ...LOCAL_CLIENT, redirectUris: [] }], faults: true });
  });
  after(() => microsoft.close());

  const page = async (url = microsoft.url) => (await fetch(url)).text();

  /** Presses a button of the page, as the browser of a person does. */
  function press(form: string, fields: Record<string, string>, site = 'same-origin'): Promise<Response> {
    return fetch(new URL(form, microsoft.url), {
      method: 'POST',
      headers: { 'sec-fetch-site': site },
      body: new URLSearchParams(fields),
      redirect: 'manual',
    });
  }

  const pointsOf = async (): Promise<string> =>
    new RegExp(`<code>${CONTROL}</code></td><td class="number">([^<]*)<`).exec(await page())?.[1] ?? '';
  const now = async (): Promise<number> => Date.parse(/datetime="([^"]+)"/.exec(await page())?.[1] ?? '');

  it('names everybody who can sign in, with the password, and every address', async () => {
    const text = await page();
    for (const { userPrincipalName, password, title } of ACCOUNTS) {
      expect(text).to.include(userPrincipalName).and.to.include(password).and.to.include(title);
    }
    expect(text).to.include(`${microsoft.issuer}/.well-known/openid-configuration`);
    expect(text).to.include(`${microsoft.url}/v1.0/security/secureScores`);
  });

  it('marks a control as done and moves the clock, so that its points come', async () => {
    expect(await pointsOf()).to.equal('0 of 8');
    const before = await now();
    const marked = await press('/_twin/forms/controls', { id: CONTROL, implemented: 'true' });
    expect(marked.headers.get('location')).to.include(CONTROL);
    expect(await pointsOf()).to.equal('0 of 8');
    const moved = await press('/_twin/forms/clock', { days: '1' });
    expect(await page(new URL(moved.headers.get('location') ?? '', microsoft.url).href)).to.include('role="status"');
    expect(await now()).to.be.within(before + DAY_MS, before + DAY_MS + 60_000);
    expect(await pointsOf()).to.equal('8 of 8');
  });

  it('does nothing that a page of another site asks for', async () => {
    const before = await now();
    expect((await press('/_twin/forms/clock', { days: '7' }, 'cross-site')).status).to.equal(403);
    expect(await now()).to.be.closeTo(before, 60_000);
    expect((await press('/_twin/forms/clock', { days: 'many' })).status).to.equal(400);
  });

  it('tells how to get the buttons where the switches are off', async () => {
    const plain = await startLocalMicrosoft({ port: 0, clients: [{ ...LOCAL_CLIENT, redirectUris: [] }] });
    const text = await page(plain.url);
    const answer = await fetch(new URL('/_twin/forms/clock', plain.url), { method: 'POST' });
    await plain.close();
    expect(text).to.include('--faults').and.not.to.include('<form');
    expect(answer.status).to.equal(404);
  });
});
