import { expect } from 'chai';
import { CompletedChecklist } from './completed-checklist.ts';
import { type InstalledInstance, installedInstance, VIEWER } from './installed-instance.ts';
import { SetupPage } from './setup-page.ts';

describe('the page, by keyboard, by ear and in a narrow window', function () {
  this.timeout(300_000);
  let instance: InstalledInstance;

  before(async () => {
    instance = await installedInstance();
    await CompletedChecklist.reach(instance);
  });

  it('fits a window of 320 pixels', async () => {
    const page = await SetupPage.visit(instance, { userName: 'admin', width: 320 });
    for (const view of ['checklist', 'status'] as const) {
      await page.open(view);
      await page.screenshot(`narrow-${view}`);
      await page.expectNoSidewaysScroll();
      await page.expectAccessible();
    }
    await page.leave();
  });

  it('moves between the views by the keyboard, with the focus on the heading and the address kept', async () => {
    const page = await SetupPage.visit(instance, { userName: 'admin' });
    await page.open('checklist');
    await page.page.getByRole('link', { name: page.t('nav.status') }).focus();
    await page.page.keyboard.press('Enter');
    await page.page.locator('.m365-headline').waitFor();
    expect(new URL(page.page.url()).search).to.equal('?view=status');
    expect(await page.page.evaluate('document.activeElement.tagName')).to.equal('H1');
    await page.page.goBack();
    await page.page.locator('.m365-steps').waitFor();
    await page.leave();
  });

  it('tells what a validation found, and gives the focus back after a question', async () => {
    const page = await SetupPage.visit(instance, { userName: 'admin' });
    await page.open('checklist');
    const step = page.step('test');
    await step.getByRole('button').first().focus();
    await page.page.keyboard.press('Enter');
    await step.getByText(page.t('action.validate')).click();
    const words = page.t('action.validated', { step: page.t('test.title'), state: page.t('state.done') });
    await page.page.getByRole('status').filter({ hasText: words }).waitFor();
    const undo = step.getByText(page.t('action.undo'), { exact: true });
    await undo.click();
    await page.page.getByRole('dialog').waitFor();
    await page.page.keyboard.press('Escape');
    await page.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.page.evaluate('document.activeElement.textContent')).to.equal(page.t('action.undo'));
    await page.leave();
  });

  it('shows a viewer status and tickets, no steps', async () => {
    const page = await SetupPage.visit(instance, { userName: VIEWER });
    await page.open('status');
    await page.page.locator('[data-connection="status.connected"]').waitFor();
    expect(await page.page.getByRole('link', { name: page.t('nav.checklist') }).count()).to.equal(0);
    expect(await page.page.getByRole('button', { name: page.t('status.disconnect') }).count()).to.equal(0);
    await page.expectAccessible();
    await page.leave();
  });

  it('disconnects after saying what stays, and the tickets stay', async () => {
    const page = await SetupPage.visit(instance, { userName: 'admin' });
    await page.open('status');
    await page.button(page.t('status.disconnect')).click();
    const dialog = page.page.getByRole('dialog');
    await dialog.getByText(page.t('status.disconnect_stays')).waitFor();
    await page.expectAccessible();
    await page.button(page.t('status.disconnect'), dialog).click();
    await page.page.locator('[data-connection="status.was_disconnected"]').waitFor();
    await page.leave();
  });
});
