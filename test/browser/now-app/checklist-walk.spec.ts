import { expect } from 'chai';
import { walkChecklist } from './checklist-walk.ts';
import { freshChecklist } from './fresh-checklist.ts';
import { type InstalledInstance, installedInstance, SWEDISH_ADMIN } from './installed-instance.ts';
import { SetupPage, type Visit } from './setup-page.ts';

/** Both people end in the light theme, with which every other test begins. */
const WALKS: readonly { name: string; visit: Visit }[] = [
  { name: 'english-dark', visit: { userName: 'admin', language: 'en', theme: 'dark' } },
  { name: 'english-light', visit: { userName: 'admin', language: 'en', theme: 'light' } },
  { name: 'swedish-dark', visit: { userName: SWEDISH_ADMIN, language: 'sv', theme: 'dark' } },
  { name: 'swedish-light', visit: { userName: SWEDISH_ADMIN, language: 'sv', theme: 'light' } },
];

describe('the installation checklist', function () {
  this.timeout(300_000);
  let instance: InstalledInstance;

  before(async () => {
    instance = await installedInstance();
  });

  for (const { name, visit } of WALKS) {
    it(`leads from a fresh install to a finished test (${name})`, async () => {
      await freshChecklist(instance);
      const page = await SetupPage.visit(instance, visit);
      await walkChecklist(instance, page, name);
      expect(page.complaints).to.deep.equal([]);
      expect(await page.page.getAttribute('html', 'lang')).to.equal(visit.language);
      await page.page.getByRole('link', { name: page.t('nav.status') }).click();
      await page.page.locator('[data-connection="status.connected"]').waitFor();
      await page.screenshot(`${name}-5-status`);
      await page.expectAccessible();
      await page.leave();
    });
  }
});
