import { expect } from 'chai';
import { type RunningStack, runningStack } from './running-stack.ts';
import { Visitor } from './visitor.ts';

const DRAFT = 'Known to Contoso alone';
const DIALOG = '/tickets?create=incident';

describe('one browser and several people', function () {
  this.timeout(120_000);
  let running: RunningStack;
  let visitor: Visitor;
  before(async function () {
    this.timeout(180_000);
    running = await runningStack();
    visitor = await Visitor.arrive(running, DIALOG);
  });
  after(async () => {
    await visitor?.leave();
  });

  const kept = () => visitor.page.evaluate<string>('JSON.stringify([{ ...sessionStorage }, { ...localStorage }])');
  const nameField = () => visitor.page.getByRole('dialog').getByLabel(/^Name/).first();

  it('logs no error at a first visit, before and after signing in', async () => {
    const context = await running.browser.newContext({ locale: 'en-US' });
    const errors: string[] = [];
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
    });
    await page.goto(visitor.origin);
    await page.locator('input[name=username]').waitFor();
    await context.close();
    expect(errors).to.deep.equal([]);
  });

  it('keeps what was typed over a silent renewal', async () => {
    await nameField().fill(DRAFT);
    const returnTo = new URLSearchParams({ renew: 'true', returnTo: DIALOG });
    await visitor.page.goto(`${visitor.origin}/signin?${returnTo}`);
    expect(visitor.page.url(), 'nobody was asked').to.equal(`${visitor.origin}${DIALOG}`);
    await nameField().waitFor();
    expect(await nameField().inputValue()).to.equal(DRAFT);
  });

  it('forgets it when the person signs out', async () => {
    expect(await kept()).to.include(DRAFT);
    await visitor.open('/');
    await visitor.page.getByRole('button', { name: /^Account of/ }).click();
    await visitor.page.getByRole('menuitem', { name: visitor.t('shell.signOut') }).click();
    await visitor.page.locator('input[name=username]').waitFor();
    await visitor.page.goto(`${visitor.origin}/livez`);
    expect(await kept()).to.equal('[{},{}]');
  });

  it('offers nothing of it to the next person in the same tab', async () => {
    await visitor.page.goto(`${visitor.origin}${DIALOG}`);
    await visitor.signIn('olga.operator');
    await nameField().waitFor();
    expect(await nameField().inputValue()).not.to.equal(DRAFT);
  });
});
