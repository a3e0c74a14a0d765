import { expect } from 'chai';
import type { TicketPageAnswer, TicketView } from '../../../connector-service/src/http/schemas/ticket.ts';
import { connect } from './connection-state.ts';
import { type RunningStack, runningStack } from './running-stack.ts';
import { Visitor } from './visitor.ts';

const COUNT = 3;
const PROGRESS = '**/api/tickets?ids=**';

describe('sharing many improvement actions at once', function () {
  this.timeout(60_000);
  let running: RunningStack;
  let visitor: Visitor;

  before(async function () {
    this.timeout(180_000);
    running = await runningStack();
    await connect(running);
    visitor = await Visitor.arrive(running, '/secure-score?category=devices&ticket=without');
  });

  after(async () => {
    await visitor?.leave();
  });

  it('shares what is selected, by keyboard', async () => {
    for (let line = 0; line < COUNT; line += 1) {
      await visitor.page.locator(`[data-line="${line}"]`).press('Space');
    }
    await visitor.button(visitor.t('share.menuMany', { count: COUNT })).press('Enter');
    await visitor.page.getByRole('menuitem', { name: 'ServiceNow' }).press('Enter');
    const tickets = visitor.page.getByRole('list', { name: visitor.t('share.tickets') });
    await tickets.getByRole('listitem').last().waitFor();
    expect(await tickets.getByRole('listitem').count()).to.equal(COUNT);
  });

  it('sets for all at once, and keeps it through a reload', async () => {
    await visitor.field(visitor.t('share.priorityOfAll')).selectOption('1');
    await visitor.field(visitor.t('share.dueDateOfAll')).fill('2099-01-31');
    await visitor.page.reload();
    await visitor.field(visitor.t('share.priorityOfAll')).waitFor();
    expect(await visitor.field(visitor.t('share.priorityOfAll')).inputValue()).to.equal('1');
  });

  it('names the ticket that is not ready', async () => {
    const dialog = visitor.page.getByRole('dialog');
    const name = dialog.getByLabel(visitor.t('field.name'), { exact: false }).first();
    const suggested = await name.inputValue();
    await name.fill('');
    await dialog.getByRole('img', { name: visitor.t('share.notReady') }).waitFor();
    await name.fill(suggested);
    await dialog.getByRole('img', { name: visitor.t('share.notReady') }).waitFor({ state: 'detached' });
  });

  it('may be left while it runs', async () => {
    await answerWith((ticket) => ({ ...ticket, deliveryState: 'queued', remote: null }));
    await visitor.button(visitor.t('share.send', { count: COUNT })).click();
    await visitor.text(visitor.t('shareProgress.mayLeave')).waitFor();
    await visitor.page.keyboard.press('Escape');
    await visitor.open('/');
    await visitor.button(visitor.t('shareProgress.button', { done: 0, total: COUNT })).waitFor();
  });

  it('says which one failed and why, and tries it again', async () => {
    let retried = '';
    await answerWith((ticket, index) =>
      index > 0 ? ticket : { ...ticket, deliveryState: 'failed', remote: null, lastError: 'A data policy refuses it.' },
    );
    await visitor.page.route('**/api/tickets/*/retry', (route) => {
      retried = route.request().url();
      const error = { code: 'ticket_not_retriable', message: 'It has arrived.', requestId: 'r-1' };
      return route.fulfill({ status: 409, json: { error } });
    });
    await visitor.open('/');
    await visitor.button(visitor.t('shareProgress.button', { done: COUNT - 1, total: COUNT })).click();
    await visitor.text('A data policy refuses it.').waitFor();
    await visitor.button(visitor.t('common.tryAgain')).click();
    await visitor.text(visitor.t('errors.ticket_not_retriable.title')).waitFor();
    expect(retried).to.match(/\/api\/tickets\/[0-9a-f]{32}\/retry$/);
  });

  it('is found again, and leaves the header once all were seen to arrive', async () => {
    await visitor.page.unroute(PROGRESS);
    await visitor.open('/');
    const button = visitor.button(visitor.t('shareProgress.button', { done: COUNT, total: COUNT }));
    await button.click();
    await visitor.text(visitor.t('shareProgress.summary', { done: COUNT, total: COUNT })).waitFor();
    const arrived = visitor.page.getByRole('dialog').getByRole('link', { name: /^CHG\d+/ });
    expect(await arrived.count()).to.equal(COUNT);
    await visitor.button(visitor.t('common.close')).click();
    await visitor.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await button.count()).to.equal(0);
  });

  /** Answers the question how far the share has come with what is made of each true ticket. */
  async function answerWith(change: (ticket: TicketView, index: number) => TicketView): Promise<void> {
    await visitor.page.unroute(PROGRESS);
    await visitor.page.route(PROGRESS, async (route) => {
      const { tickets } = (await (await route.fetch()).json()) as TicketPageAnswer;
      await route.fulfill({ json: { tickets: tickets.map(change), next: null } });
    });
  }
});
