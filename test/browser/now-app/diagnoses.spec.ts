import { expect } from 'chai';
import { CompletedChecklist } from './completed-checklist.ts';
import { ROUNDS } from './diagnoses.ts';
import { type Diagnosis, expectDiagnosed, expectGreen, FINDINGS } from './diagnosis.ts';
import { type InstalledInstance, installedInstance } from './installed-instance.ts';
import { SetupPage } from './setup-page.ts';

describe('the diagnoses of the checklist', function () {
  this.timeout(300_000);
  const seen = new Set<string>();
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

  async function see(check: string, text: Diagnosis['text'], shownTo: SetupPage = page): Promise<void> {
    await expectDiagnosed(shownTo, { check, text });
    seen.add(text);
  }

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
    await see('admin_role', 'admin_role.missing', other);
    await other.leave();
  });

  it('tell clocks that are apart, and the ring that is refused for it', async () => {
    await instance.twin.advanceClock(15 * 60);
    await checklist.ring();
    await page.open('checklist');
    await see('clock', 'clock.skewed');
    await see('doorbell', 'doorbell.refused');
    await instance.twin.resetClock();
    await checklist.ring();
    await page.open('checklist');
    await expectGreen(page, 'clock');
    await expectGreen(page, 'doorbell');
  });

  it('tell a doorbell that reaches nobody, and a way back that stays out', async () => {
    await instance.stack.connector().stop();
    // The instance tells times by the second: this ring must lie in a later one than the last reading.
    await instance.twin.advanceClock(2);
    await checklist.ring();
    await page.open('checklist');
    await see('doorbell', 'doorbell.blocked');
    await see('way_back', 'way_back.waiting');
    await instance.stack.startConnector();
    await instance.twin.resetClock();
    await page.button(page.t('test.run'), page.step('test')).click();
    await page.untilStep('test', 'done');
  });

  it('tell an address that IP Address Access Control keeps out, which it really does', async () => {
    const office = '203.0.113.7';
    const everybody = { range_start: '0.0.0.0', range_end: '255.255.255.255', description: 'Everybody else' };
    const mends = [
      await checklist.add('ip_access', { type: 'allow', active: 'true', range_start: office, range_end: office }),
      await checklist.add('ip_access', { type: 'deny', active: 'true', ...everybody }),
    ];
    // The connector calls from the address of this test; the administrator sits in the office.
    expect((await fetch(instance.stack.addresses.instance)).status).to.equal(403);
    await page.context.setExtraHTTPHeaders({ 'X-Forwarded-For': office });
    await page.open('checklist');
    await see('ip_access', 'ip_access.denied');
    expect(await page.check('ip_access').textContent()).to.match(/127\.0\.0\.1.*Everybody else/s);
    for (const mend of mends) await mend();
    await page.context.setExtraHTTPHeaders({});
    await page.open('checklist');
    await expectGreen(page, 'ip_access');
  });

  it('tell who changed the application registry after the step, and take note of it by a validation', async () => {
    // Later than the moments in which the platform itself may still touch a new record.
    await instance.twin.advanceClock(10);
    const mend = await checklist.change('oauth_entity', 'nameLIKEMicrosoft 365', { comments: 'Secret renewed' });
    await page.open('checklist');
    await see('oauth_entity_unchanged', 'oauth_entity_unchanged.changed');
    const validate = `${page.t('action.validate')}: ${page.t('oauth_entity.title')}`;
    await page.button(validate, page.step('oauth_entity')).click();
    await page.untilStep('oauth_entity', 'done');
    await expectGreen(page, 'oauth_entity_unchanged');
    await mend();
    await instance.twin.resetClock();
    await checklist.validate('oauth_entity');
  });

  it('explain a refusal at the step it stops, and let the step go on when it is mended', async () => {
    await page.open('checklist');
    const step = page.step('integration_user');
    await step.locator('.m365-step__toggle').click();
    await step.getByText(page.t('action.redo')).click();
    await step.getByLabel(page.t('integration_user.email')).fill('m365.integration@example.com');
    const renew = page.button(page.t('integration_user.renew'), step);

    const open = await checklist.change('sys_db_object', 'name=sys_user', { update_access: 'false' });
    await renew.click();
    await step.locator('[data-check=step_refused][data-text="refusal.table_policy"]').waitFor();
    expect(await step.locator('[data-check=step_refused]').textContent()).to.match(/sys_user.*Can update/);
    await open();

    const rule = { name: 'No changes of users', collection: 'sys_user', when: 'before', action_update: 'true' };
    const remove = await checklist.add('sys_script', {
      ...rule,
      active: 'true',
      advanced: 'true',
      script: '(function executeRule(current) { current.setAbortAction(true); })(current);',
    });
    await renew.click();
    await step.locator('[data-check=step_refused][data-text="refusal.other"]').waitFor();
    await see('step_refused', 'refusal.other');
    await remove();

    await renew.click();
    await step.getByText(page.t('secret.title')).waitFor();
    expect(await step.locator('[data-check=step_refused]').count()).to.equal(0);
  });

  for (const [index, round] of ROUNDS.entries()) {
    describe(`round ${index + 1} of faults`, () => {
      const mends: (() => Promise<void>)[] = [];

      before(async () => {
        for (const diagnosis of round) mends.unshift(await diagnosis.inject(checklist));
        await page.open('checklist');
        await page.screenshot(`diagnoses-${index + 1}`);
      });

      for (const { check, text } of round) {
        it(`${check} says ${text}, with cause and remedy`, () => see(check, text));
      }

      it('turns green when all is mended', async () => {
        for (const mend of mends) await mend();
        await checklist.validate('oauth_entity');
        await page.open('checklist');
        for (const { check } of round) await expectGreen(page, check);
      });
    });
  }

  describe('taken together', () => {
    it('are all that the checklist can find', () => {
      expect([...seen]).to.have.members(FINDINGS);
    });
  });
});
