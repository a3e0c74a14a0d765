import { expect } from 'chai';
import type { Locator } from 'playwright-core';
import { readRecord } from '../../../scripts/demo/walk/record.ts';
import { disconnect } from './connection-state.ts';
import { type RunningStack, runningStack } from './running-stack.ts';
import { LANGUAGES } from './texts.ts';
import { Visitor } from './visitor.ts';

const CHANGE_ACTION = 'AdminMFAV2';
/** Assess, in ServiceNow's change management. */
const NEXT_STATE = '-4';

for (const language of LANGUAGES) {
  describe(`from an empty home page to a followed ticket (${language})`, function () {
    this.timeout(60_000);
    let running: RunningStack;
    let visitor: Visitor;
    let ticketName: string;
    let changeNumber: string;

    before(async function () {
      this.timeout(180_000);
      running = await runningStack();
      await disconnect(running);
      visitor = await Visitor.arrive(running, '/', { language });
      ticketName = `MFA (${language})`;
    });

    after(async () => {
      await visitor?.leave();
    });

    it('asks whether ServiceNow is used, and leads to the settings (R7)', async () => {
      await visitor.heading(visitor.t('home.connect.title')).waitFor();
      await visitor.link(visitor.t('home.connect.button')).click();
      await visitor.heading(visitor.t('guide.title')).waitFor();
    });

    it('checks the values while they are typed', async () => {
      const address = visitor.field(visitor.t('guide.values.instanceUrl'));
      await address.fill('https://evil.service-now.com.example.org');
      const hosts = running.stack.addresses.instance.host;
      await visitor.text(visitor.t('guide.values.problem.host_not_allowed', { hosts })).waitFor();
      await address.fill(running.stack.addresses.instance.href);
      await visitor
        .text(visitor.t('guide.values.willUse', { address: running.stack.addresses.instance.origin }))
        .waitFor();
      await visitor.field(visitor.t('guide.values.clientId')).fill(running.checklist.clientId);
      await visitor.field(visitor.t('guide.values.clientSecret')).fill(running.checklist.clientSecret);
      await visitor.button(visitor.t('guide.values.save')).click();
      await visitor.text(visitor.t('guide.values.secretSaved')).waitFor();
    });

    it('warns against the personal login, authorizes on the instance and comes back (R8)', async () => {
      await visitor.text(visitor.t('guide.authorize.warningTitle')).waitFor();
      await visitor.button(visitor.t('guide.authorize.button')).click();
      const { name, password } = running.checklist.integrationUser;
      await visitor.page.locator('input[name=user_name]').fill(name);
      await visitor.page.locator('input[name=user_password]').fill(password);
      await visitor.page.locator('[type=submit]').first().click();
      await visitor.page.getByRole('button', { name: 'Allow', exact: true }).click();
      await visitor.text(visitor.t('authorization.connected.remedy')).waitFor();
    });

    it('shows the connection on both sides (R9)', async () => {
      await visitor.text(visitor.t('connection.status.active')).first().waitFor();
      await visitor.text(running.checklist.integrationUser.name).first().waitFor();
      const there = await running.instanceAdmin.request<{ connection: { connector_url: string } | null }>(
        'GET',
        '/api/x_mioms_m365ticket/v1/status',
      );
      expect(there.connection?.connector_url).to.equal(running.stack.addresses.connector.origin);
    });

    it('shares an improvement action that is selected: Secure Score, Share, ServiceNow (R14)', async () => {
      await visitor.open(`/secure-score?action=${CHANGE_ACTION}`);
      const panel = visitor.page.getByRole('dialog');
      await panel.getByRole('button', { name: visitor.t('share.menu'), exact: true }).click();
      await visitor.page.getByRole('menuitem', { name: 'ServiceNow' }).click();
      await shareDialog().waitFor();
    });

    it('is pre-filled, and cannot be sent until every required field is filled (R15)', async () => {
      const dialog = shareDialog();
      const name = dialog.getByLabel(visitor.t('field.name')).first();
      const send = dialog.getByRole('button', { name: visitor.t('share.send', { count: 1 }), exact: true });
      expect(await name.inputValue()).not.to.equal('');
      expect(await dialog.getByLabel(visitor.t('field.description')).first().inputValue()).not.to.equal('');
      await name.fill('');
      await name.blur();
      await dialog.getByText(visitor.t('validation.required')).first().waitFor();
      expect(await send.getAttribute('aria-disabled')).to.equal('true');
      await name.fill(ticketName);
      expect(await send.getAttribute('aria-disabled')).to.equal(null);
    });

    it('shows exactly what will be sent (R5, R6)', async () => {
      const preview = shareDialog().getByRole('region', { name: visitor.t('exchange.title') });
      const shown = await preview.locator('dt').allTextContents();
      const promised = [
        'ticketType',
        'requestedBy',
        'name',
        'priority',
        'dueDate',
        'recommendationSource',
        'recommendationCategory',
        'description',
      ].map((field) => visitor.t(`field.${field}`));
      expect(shown).to.have.members(promised);
      await preview.getByText(ticketName).waitFor();
    });

    it('becomes a change request in ServiceNow (R16, R17)', async () => {
      await shareDialog()
        .getByLabel(visitor.t('field.priority'))
        .first()
        .selectOption({ label: visitor.t('priority.2') });
      changeNumber = await send();
      const record = await recordOf(changeNumber);
      expect(record.table).to.equal('x_mioms_m365ticket_change');
      expect(record.record['short_description']?.value).to.equal(ticketName);
      expect(record.record['priority']?.value).to.equal('2');
      expect(record.record['requested_by_upn']?.value).to.equal('alex.admin@contoso.example');
    });

    it('warns when an open ticket for the action exists', async () => {
      await visitor.open(`/secure-score?share=${CHANGE_ACTION}`);
      await shareDialog().getByRole('link', { name: changeNumber }).waitFor();
      await shareDialog()
        .getByRole('button', { name: visitor.t('common.cancel'), exact: true })
        .click();
    });

    it('shows one card for each ticket type, with its three ways on (R18, R19)', async () => {
      await visitor.open('/');
      for (const type of ['change', 'incident']) {
        const card = visitor.page.getByRole('region', { name: visitor.t(`home.tickets.${type}`) });
        await card.getByRole('button', { name: visitor.t('home.tickets.create') }).waitFor();
        await card.getByRole('link', { name: visitor.t('home.tickets.viewAll') }).waitFor();
        await card.getByRole('link', { name: visitor.t('home.tickets.manage') }).waitFor();
      }
    });

    it('creates an incident from its card, without an improvement action (R17)', async () => {
      const card = visitor.page.getByRole('region', { name: visitor.t('home.tickets.incident') });
      await card.getByRole('button', { name: visitor.t('home.tickets.create') }).click();
      const dialog = shareDialog();
      await dialog.getByLabel(visitor.t('field.name')).first().fill(`Phishing (${language})`);
      await dialog.getByLabel(visitor.t('field.description')).first().fill('Two people have clicked.\nPlease look.');
      await dialog.getByLabel(visitor.t('field.dueDate')).first().fill('2099-01-31');
      await dialog.getByLabel(visitor.t('field.recommendationCategory')).first().selectOption('apps');
      const record = await recordOf(await send());
      expect(record.table).to.equal('x_mioms_m365ticket_incident');
      expect(record.record['recommendation_source']?.value).to.equal('user');
    });

    it("takes the tenant's own names for states (R20)", async () => {
      await visitor.open('/settings/servicenow');
      const name = visitor.page.getByLabel(visitor.t('stateNames.nameOf', { label: 'Assess' }));
      await name.fill(`Bedömning ${language}`);
      await visitor.button(visitor.t('stateNames.save')).click();
      await visitor.page
        .getByRole('status')
        .filter({ hasText: visitor.t('stateNames.saved') })
        .waitFor();
    });

    it('follows the state in ServiceNow by itself, under that name (R21)', async () => {
      await visitor.open('/tickets?ticketType=change');
      const row = visitor.page.getByRole('row', { name: new RegExp(changeNumber) });
      await row.waitFor();
      const record = await recordOf(changeNumber);
      await running.instanceAdmin.update(record.table, record.sysId, { state: NEXT_STATE });
      await row.getByText(`Bedömning ${language}`).waitFor();
    });

    it('shows a ticket with its history, its attempts and what was exchanged', async () => {
      await visitor.page.getByRole('row', { name: new RegExp(changeNumber) }).press('Enter');
      const panel = visitor.page.getByRole('dialog');
      for (const part of ['ticket.stateHistory', 'ticket.attempts', 'ticket.exchanged']) {
        await panel.getByRole('heading', { name: visitor.t(part) }).waitFor();
      }
      await panel.getByText(`Bedömning ${language}`).first().waitFor();
      await visitor.page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
    });

    it('exports the list as CSV', async () => {
      const downloading = visitor.page.waitForEvent('download');
      await visitor.link(visitor.t('tickets.export')).click();
      const download = await downloading;
      expect(download.suggestedFilename()).to.match(/\.csv$/);
    });

    it('says that everything is provisioned (R28)', async () => {
      await visitor.open('/ticketProvisioningServiceNow');
      await visitor.text(visitor.t('provisioning.ready')).waitFor();
    });

    it('tests the connection on request', async () => {
      await visitor.button(visitor.t('connection.test')).click();
      await visitor.text(visitor.t('connection.testOk')).waitFor();
    });

    it('removes the connection, and says what that does on both sides (R20)', async () => {
      await visitor.open('/settings/servicenow');
      await visitor.button(visitor.t('connection.remove')).click();
      const question = visitor.page.getByRole('alertdialog');
      for (const effect of ['tokens', 'registration', 'secrets', 'tickets', 'waiting']) {
        await question.getByText(visitor.t(`connection.removeEffects.${effect}`)).waitFor();
      }
      await question.getByRole('button', { name: visitor.t('connection.remove'), exact: true }).click();
      await visitor.heading(visitor.t('guide.title')).waitFor();
      await visitor.open('/');
      await visitor.heading(visitor.t('home.connect.title')).waitFor();
    });

    it('never met an error of a script or of the security policy', () => {
      expect(visitor.complaints).to.deep.equal([]);
    });

    function shareDialog(): Locator {
      return visitor.page.getByRole('dialog').filter({ hasText: visitor.t('exchange.title') });
    }

    /** Sends what the dialog holds and waits until it exists in ServiceNow; resolves with its number there. */
    async function send(): Promise<string> {
      await shareDialog()
        .getByRole('button', { name: visitor.t('share.send', { count: 1 }), exact: true })
        .click();
      const progress = visitor.page.getByRole('dialog');
      const number = progress.getByRole('link', { name: /^(CHG|INC)\d+/ });
      const text = (await number.textContent()) ?? '';
      await progress
        .getByRole('button', { name: visitor.t('common.close'), exact: true })
        .last()
        .click();
      return text.trim();
    }

    async function recordOf(number: string) {
      const answer = await visitor.page.request.get(`${visitor.origin}/api/tickets?search=${number}`);
      const { tickets } = (await answer.json()) as { tickets: { correlationId: string }[] };
      const type = number.startsWith('CHG') ? 'change' : 'incident';
      return readRecord(running.instanceAdmin, type, tickets[0]?.correlationId ?? '');
    }
  });
}
