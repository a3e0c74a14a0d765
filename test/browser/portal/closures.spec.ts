import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Route } from 'playwright-core';
import type {
  ImprovementActionList,
  SecureScoreAnswer,
} from '../../../connector-service/src/http/schemas/improvement-action.ts';
import { readRecord } from '../../../scripts/demo/walk/record.ts';
import { readDraft, share, untilDelivered } from '../../../scripts/demo/walk/share.ts';
import { connect } from './connection-state.ts';
import { type RunningStack, runningStack } from './running-stack.ts';
import { Visitor } from './visitor.ts';

const SCREENSHOTS = fileURLToPath(new URL('../../../test-output/screenshots/', import.meta.url));
/** An action that no other test shares. */
const ACTION = 'SigninRiskPolicy';

describe('closed tickets held against Secure Score', function () {
  this.timeout(60_000);
  let running: RunningStack;
  let visitor: Visitor;
  let ticketId: string;

  before(async function () {
    this.timeout(180_000);
    running = await runningStack();
    const portal = await connect(running);
    const ticket = await share(portal, 'incident', ACTION, await readDraft(portal, ACTION));
    ticketId = ticket.id;
    await untilDelivered(portal, ticketId);
    const { table, sysId } = await readRecord(running.instanceAdmin, 'incident', ticket.correlationId);
    const closing = { state: '7', close_code: 'Solution provided', close_notes: 'Done.' };
    await running.instanceAdmin.update(table, sysId, closing);
    visitor = await Visitor.arrive(running, '/', { viewport: { width: 1440, height: 900 } });
  });

  after(() => visitor?.leave());

  it('wait two days for their proof, and say so', async () => {
    await visitor.open(`/tickets?ticket=${ticketId}`);
    await visitor.text(visitor.t('closure.awaited')).waitFor();
    await visitor.open('/secure-score');
    await visitor.page.getByRole('img', { name: visitor.t('closure.short.awaited') }).waitFor();
    await visitor.open('/secure-score?ticket=unproven');
    await visitor.text(visitor.t('table.shown', { shown: 0, total: await total() })).waitFor();
  });

  it('stand on the home page and in a filter when their points have not come by then', async () => {
    await visitor.page.route('**/api/improvement-actions', daysLater);
    await visitor.page.route('**/api/secure-score*', countDaysLater);
    await visitor.open('/');
    await visitor.text(visitor.t('home.attention.unproven', { count: 1 })).waitFor();
    mkdirSync(SCREENSHOTS, { recursive: true });
    await visitor.page.screenshot({ path: `${SCREENSHOTS}home-unproven-light-wide.png` });
    await visitor.link(visitor.t('home.attention.showActions')).click();
    await visitor.text(visitor.t('table.shown', { shown: 1, total: await total() })).waitFor();
    await visitor.page.getByRole('img', { name: visitor.t('closure.short.missing') }).waitFor();
    await visitor.page.screenshot({ path: `${SCREENSHOTS}secure-score-unproven-light-wide.png` });
    expect(visitor.complaints).to.deep.equal([]);
  });

  async function total(): Promise<number> {
    const { improvementActions } = await (await connect(running)).get<ImprovementActionList>(
      '/api/improvement-actions',
    );
    return improvementActions.length;
  }
});

/** What the connector answers once two days have passed: no process can be told that they have. */
async function daysLater(route: Route): Promise<void> {
  const response = await route.fetch();
  const list: ImprovementActionList = await response.json();
  for (const { closure } of list.improvementActions) {
    if (closure !== null) Object.assign(closure, { unproven: true, proof: { ...closure.proof, verdict: 'missing' } });
  }
  await route.fulfill({ response, json: list });
}

async function countDaysLater(route: Route): Promise<void> {
  const response = await route.fetch();
  const score: SecureScoreAnswer = await response.json();
  await route.fulfill({ response, json: { ...score, unprovenActions: 1 } });
}
