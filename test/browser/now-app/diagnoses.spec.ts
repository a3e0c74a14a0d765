import { expect } from 'chai';
import { CompletedChecklist } from './completed-checklist.ts';
import { ROUNDS } from './diagnoses.ts';
import { expectDiagnosed, expectGreen } from './diagnosis.ts';
import { type InstalledInstance, installedInstance } from './installed-instance.ts';
import { SetupPage } from './setup-page.ts';

describe('the diagnoses of the checklist', function () {
  this.timeout(300_000);
  let instance: InstalledInstance;
  let checklist: CompletedChecklist;
  let page: SetupPage;

  before(async () => {
    instance = await installedInstance();
    checklist = await CompletedChecklist.reach(instance);
    page = await SetupPage.visit(instance, { userName: 'admin' });
  });

  after(async () => {
    await page?.leave();
  });

  it('find nothing on a finished checklist', async () => {
    await page.open('checklist');
    await page.untilStep('test', 'done');
    expect(await page.page.locator('[data-check]:not([data-state=ok])').count()).to.equal(0);
  });

  it('name somebody who is no administrator of the platform', async () => {
    const [role] = await instance.admin.records('sys_user_role', 'name=x_mioms_m365ticket.admin');
    const user = await instance.twin.insert('sys_user', { user_name: 'ada.app', active: 'true' });
    await instance.twin.insert('sys_user_has_role', { user, role: role?.['sys_id']?.value ?? '' });
    const other = await SetupPage.visit(instance, { userName: 'ada.app' });
    await other.open('checklist');
    expect(await other.check('admin_role').getAttribute('data-text')).to.equal('admin_role.missing');
    await other.leave();
  });

  it('tell clocks that are apart, and the ring that is refused for it', async () => {
    await instance.twin.advanceClock(15 * 60);
    await checklist.ring();
    await page.open('checklist');
    expect(await page.check('clock').getAttribute('data-text')).to.equal('clock.skewed');
    expect(await page.check('doorbell').getAttribute('data-text')).to.equal('doorbell.refused');
    await instance.twin.resetClock();
    await checklist.ring();
    await page.open('checklist');
    expect(await page.check('clock').getAttribute('data-state')).to.equal('ok');
  });

  it('tell a doorbell that reaches nobody, and a way back that stays out', async () => {
    await instance.stack.connector().stop();
    // The instance tells times by the second: this ring must lie in a later one than the last reading.
    await instance.twin.advanceClock(2);
    await checklist.ring();
    await page.open('checklist');
    expect(await page.check('doorbell').getAttribute('data-text')).to.equal('doorbell.blocked');
    expect(await page.check('way_back').getAttribute('data-text')).to.equal('way_back.waiting');
    await instance.stack.startConnector();
    await instance.twin.resetClock();
    await page.button(page.t('test.run'), page.step('test')).click();
    await page.untilStep('test', 'done');
  });

  it('explain a refusal at the step it stops, and let the step go on when it is mended', async () => {
    const mend = await checklist.change('sys_db_object', 'name=sys_user', { update_access: 'false' });
    await page.open('checklist');
    const step = page.step('integration_user');
    await step.locator('.m365-step__toggle').click();
    await step.getByText(page.t('action.redo')).click();
    await step.getByLabel(page.t('integration_user.email')).fill('m365.integration@example.com');
    const renew = page.button(page.t('integration_user.renew'), step);
    await renew.click();
    await step.locator('[data-check=step_refused][data-text="refusal.table_policy"]').waitFor();
    expect(await step.locator('[data-check=step_refused]').textContent()).to.match(/sys_user.*Can update/);
    await mend();
    await renew.click();
    await step.getByText(page.t('secret.title')).waitFor();
  });

  for (const [index, round] of ROUNDS.entries()) {
    describe(`round ${index + 1} of faults`, () => {
      const mends: (() => Promise<void>)[] = [];

      before(async () => {
        for (const diagnosis of round) mends.unshift(await diagnosis.inject(checklist));
        await page.open('checklist');
        await page.screenshot(`diagnoses-${index + 1}`);
      });

      for (const diagnosis of round) {
        it(`${diagnosis.check} says ${diagnosis.text}, with cause and remedy`, () => expectDiagnosed(page, diagnosis));
      }

      it('turns green when all is mended', async () => {
        for (const mend of mends) await mend();
        await checklist.validate('oauth_entity');
        await page.open('checklist');
        for (const diagnosis of round) await expectGreen(page, diagnosis);
      });
    });
  }
});
