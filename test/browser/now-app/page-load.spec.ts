import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import type { Request } from 'playwright-core';
import { CompletedChecklist } from './completed-checklist.ts';
import { freshChecklist } from './fresh-checklist.ts';
import { type InstalledInstance, installedInstance } from './installed-instance.ts';
import { SetupPage } from './setup-page.ts';

const MOST_BYTES = 300_000;
const SETUP = '/api/x_mioms_m365ticket/v1/setup';

describe('loading the page', function () {
  this.timeout(300_000);
  let instance: InstalledInstance;

  before(async () => {
    instance = await installedInstance();
  });

  it(`takes one round of requests, and less than ${MOST_BYTES} bytes compressed`, async () => {
    const page = await SetupPage.visit(instance, { userName: 'admin' });
    const requests: Request[] = [];
    page.page.on('request', (request) => requests.push(request));
    await page.open('checklist');
    await page.page.waitForLoadState('networkidle');
    const { host } = instance.stack.addresses.instance;
    for (const request of requests) expect(new URL(request.url()).host).to.equal(host);
    const bodies = await Promise.all(requests.map(async (request) => (await request.response())?.body()));
    const bytes = bodies.reduce((sum, body) => sum + (body === undefined ? 0 : gzipSync(body).length), 0);
    expect(bytes).to.be.lessThan(MOST_BYTES);
    expectOneRound(requests);
    await page.leave();
  });

  it('reads the checklist in the same number of statements, however much was done and crossed', async () => {
    await freshChecklist(instance);
    const fresh = await countStatements();
    await CompletedChecklist.reach(instance);
    const finished = await countStatements();
    await addTasks(200);
    expect(await countStatements()).to.equal(finished);
    // Names of roles and of the users behind tokens are looked up only where there are some, tokens of other people only
    // where there is an integration user.
    expect(finished - fresh).to.be.at.most(3);
  });

  it('goes on when the token of the session has gone stale', async () => {
    const page = await SetupPage.visit(instance, { userName: 'admin' });
    await page.open('status');
    await page.page.evaluate("window.g_ck = 'stale'");
    const statuses: number[] = [];
    page.page.on('response', (response) => statuses.push(response.status()));
    await page.button(page.t('status.refresh')).click();
    await page.page
      .getByRole('status')
      .filter({ hasText: page.t('status.refreshed') })
      .waitFor();
    expect(statuses).to.deep.equal([401, 200]);
    await page.leave();
  });

  for (const theme of ['dark', 'light'] as const) {
    it(`shows tickets by type and what crossed, field by field (${theme})`, async () => {
      const page = await SetupPage.visit(instance, { userName: 'admin', theme });
      await page.open('status');
      const words = { changes: 133, open_changes: 100, incidents: 67, open_incidents: 50 };
      await page.page.getByRole('img', { name: page.t('status.chart', words) }).waitFor();
      await page.page.locator('summary').first().click();
      await page.page.getByText(page.t('field.recommendation_category')).first().waitFor();
      await page.screenshot(`status-with-tickets-${theme}`);
      await page.expectAccessible();
      await page.leave();
    });
  }

  async function countStatements(): Promise<number> {
    const { admin, twin } = instance;
    // The first call after a change loads what the instance keeps in memory.
    await admin.request('GET', SETUP);
    const counts: number[] = [];
    // The connector may ask for changes at the same moment: the least of some is the checklist's own.
    for (let count = 0; count < 4; count += 1) {
      await twin.takeStatementCount();
      await admin.request('GET', SETUP);
      counts.push(await twin.takeStatementCount());
    }
    return Math.min(...counts);
  }

  async function addTasks(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      await instance.twin.insert('x_mioms_m365ticket_task', {
        correlation_id: String(index).padStart(32, '0'),
        ticket_type: index % 3 === 0 ? 'incident' : 'change',
        ticket_active: index % 4 === 0 ? 'false' : 'true',
        name: `Task ${index}`,
        description: 'Turn it on.',
        priority: '2',
        due_date: '2027-01-31',
        requested_by: 'alex.admin@contoso.example',
        recommendation_source: 'microsoft',
        recommendation_category: 'identity',
        received_at: '2026-11-24 20:00:00',
        received_from: 'm365.integration',
      });
    }
  }
});

/** The page's own requests for data all leave before the first of them is answered. */
function expectOneRound(requests: readonly Request[]): void {
  const data = requests.filter((request) => request.url().includes('/api/'));
  expect(data.map((request) => new URL(request.url()).pathname.split('/').at(-1))).to.have.members([
    'texts',
    'status',
    'setup',
  ]);
  const timings = data.map((request) => ({
    start: request.timing().startTime,
    answer: request.timing().responseStart,
  }));
  const lastStart = Math.max(...timings.map(({ start }) => start));
  const firstAnswer = Math.min(...timings.map(({ start, answer }) => start + answer));
  expect(lastStart).to.be.lessThan(firstAnswer);
}
