import { expect } from 'chai';
import { connect } from './connection-state.ts';
import { type RunningStack, runningStack } from './running-stack.ts';
import { Visitor } from './visitor.ts';

const ACTION = 'BlockLegacyAuthentication';

describe('when something is wrong, the portal says what and what to do', function () {
  this.timeout(60_000);
  let running: RunningStack;
  let visitor: Visitor;

  before(async function () {
    this.timeout(180_000);
    running = await runningStack();
    await connect(running);
  });

  afterEach(async () => {
    await fault('DELETE');
    await visitor?.leave();
  });

  it('session expired while writing: says so, signs in again, and the draft is there', async () => {
    visitor = await Visitor.arrive(running, `/secure-score?share=${ACTION}`);
    await nameField().fill('Typed before the session ended');
    await visitor.context.clearCookies({ domain: '127.0.0.1' });
    await sendButton().click();
    await visitor.text(visitor.t('errors.signed_out.title')).first().waitFor();
    await dialog()
      .getByRole('link', { name: visitor.t('serviceBar.signIn') })
      .click();
    await visitor.signIn('alex.admin');
    await nameField().waitFor();
    expect(await nameField().inputValue()).to.equal('Typed before the session ended');
  });

  it('write refused: says why, and nothing typed is lost', async () => {
    visitor = await Visitor.arrive(running, `/secure-score?share=${ACTION}`);
    const error = { code: 'not_permitted', message: 'Your directory roles do not allow this.', requestId: 'r-1' };
    await visitor.page.route('**/api/tickets', (route) => route.fulfill({ status: 403, json: { error } }));
    await nameField().fill('Typed before the refusal');
    await sendButton().click();
    await visitor.text(visitor.t('errors.not_permitted.title')).waitFor();
    expect(await nameField().inputValue()).to.equal('Typed before the refusal');
    await visitor.page.unroute('**/api/tickets');
    await visitor.page.reload();
    await nameField().waitFor();
    expect(await nameField().inputValue()).to.equal('Typed before the refusal');
  });

  it('connector stopped: says so on the open page, keeps what was typed, and goes on by itself', async () => {
    visitor = await Visitor.arrive(running, `/secure-score?share=${ACTION}`);
    await nameField().fill('Typed before the connector stopped');
    await running.stack.connector().kill();
    await sendButton().click();
    await visitor.text(visitor.t('errors.unreachable.title')).first().waitFor();
    await visitor.text(visitor.t('serviceBar.unreachable')).waitFor();
    await running.stack.startConnector();
    await visitor.text(visitor.t('serviceBar.unreachable')).waitFor({ state: 'detached' });
    expect(await nameField().inputValue()).to.equal('Typed before the connector stopped');
    await sendButton().click();
    await visitor.page.getByRole('link', { name: /^CHG\d+/ }).waitFor();
  });

  it('connector stopped before the page opens: each page offers to try again', async () => {
    visitor = await Visitor.arrive(running, '/tickets');
    await visitor.page.route('**/api/**', (route) => route.abort('connectionrefused'));
    for (const path of ['/', '/secure-score', '/tickets', '/settings/servicenow', '/ticketProvisioningServiceNow']) {
      await visitor.open(path);
      await visitor.heading(visitor.t('errors.unreachable.title')).waitFor();
      await visitor.button(visitor.t('common.tryAgain')).waitFor();
    }
  });

  it('instance hibernating: the test of the connection names it, and a ticket waits', async () => {
    await fault('POST', { kind: 'hibernating', path: '/api/x_mioms_m365ticket', count: 1000 });
    visitor = await Visitor.arrive(running, '/settings/servicenow', { language: 'sv' });
    await visitor.button(visitor.t('connection.test')).click();
    await visitor.text(visitor.t('errors.instance_hibernating.title')).waitFor();
    await visitor.open('/?create=incident');
    await nameField().fill('Made while the instance hibernates');
    await dialog().getByLabel(visitor.t('field.description')).first().fill('It waits.');
    await dialog().getByLabel(visitor.t('field.dueDate')).first().fill('2099-01-31');
    await dialog().getByLabel(visitor.t('field.recommendationCategory')).first().selectOption('apps');
    await sendButton().click();
    await visitor.page.getByRole('dialog').getByText(visitor.t('shareProgress.state.queued')).waitFor();
    await visitor.open('/tickets?search=hibernates');
    await visitor.page.getByRole('row', { name: /Made while the instance hibernates/ }).press('Enter');
    const panel = visitor.page.getByRole('dialog');
    await panel.getByText(visitor.t('ticket.deliveryText.queued')).waitFor();
    // In the person's own language, what the connector itself met.
    await panel.getByText(visitor.t('notices.instance_hibernating')).first().waitFor();
  });

  it('a reader sees everything and is told which role changes it', async () => {
    visitor = await Visitor.arrive(running, '/settings/servicenow', { account: 'rita.reader' });
    const remove = visitor.button(visitor.t('connection.remove'));
    await remove.waitFor();
    expect(await remove.getAttribute('aria-disabled')).to.equal('true');
    await remove.focus();
    await shownTooltip('configure');
    await visitor.open('/');
    const create = visitor.button(visitor.t('home.tickets.create')).first();
    await create.waitFor();
    await create.focus();
    await shownTooltip('share');
  });

  it('somebody without a role is told which one to ask for', async () => {
    visitor = await Visitor.arrive(running, '/', { account: 'nils.norole' });
    await visitor.heading(visitor.t('noRole.title')).waitFor();
    await visitor.text(visitor.t('noRole.roles.operator.does')).waitFor();
  });

  it('every way back from the instance is explained, in the address bar or not', async () => {
    visitor = await Visitor.arrive(running, '/settings/servicenow');
    const { AUTHORIZATION_RESULTS } = await import('../../../connector-service/src/http/schemas/connection.ts');
    for (const result of [...AUTHORIZATION_RESULTS, 'never-heard-of']) {
      await visitor.go(`/settings/servicenow?result=${result}`);
      const known = result === 'never-heard-of' ? 'failed' : result;
      await visitor.text(visitor.t(`authorization.${known}.remedy`)).waitFor();
    }
  });

  async function shownTooltip(permission: 'share' | 'configure') {
    const text = visitor.t(`roles.needed.${permission}`);
    await visitor.page.locator('[role=tooltip]:visible').filter({ hasText: text }).waitFor();
  }

  function dialog() {
    return visitor.page.getByRole('dialog').filter({ hasText: visitor.t('exchange.title') });
  }

  function nameField() {
    return dialog().getByLabel(visitor.t('field.name')).first();
  }

  function sendButton() {
    return dialog().getByRole('button', { name: visitor.t('share.send', { count: 1 }), exact: true });
  }

  /** Lets the local instance misbehave, or behave again. */
  async function fault(method: 'POST' | 'DELETE', body?: object): Promise<void> {
    const response = await fetch(new URL('/_twin/faults', running.stack.addresses.instance), {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    expect(response.ok, `${method} /_twin/faults`).to.equal(true);
  }
});
