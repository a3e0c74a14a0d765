import { expect } from 'chai';
import { type RunningStack, runningStack } from './running-stack.ts';
import { textsOf } from './texts.ts';
import { Visitor } from './visitor.ts';

describe('preferences and keyboard of the portal', function () {
  this.timeout(60_000);
  let running: RunningStack;
  let visitor: Visitor;

  before(async function () {
    this.timeout(180_000);
    running = await runningStack();
    visitor = await Visitor.arrive(running, '/', { colorScheme: 'dark' });
  });

  after(async () => {
    await visitor?.leave();
  });

  it('leads past header and navigation with the first Tab', async () => {
    await visitor.open('/');
    await visitor.page.keyboard.press('Tab');
    await visitor.page.keyboard.press('Enter');
    expect(await visitor.page.evaluate('document.activeElement.id')).to.equal('main');
  });

  it('follows the system, and the person instead once they choose', async () => {
    expect(await scheme()).to.equal('dark');
    await choose(visitor.t('shell.themes.light'));
    expect(await scheme()).to.equal('light');
    await visitor.page.reload();
    await visitor.page.locator('#main h1').waitFor();
    expect(await scheme()).to.equal('light');
  });

  it('changes the language at once, and remembers it', async () => {
    const swedish = await textsOf('sv');
    await choose('Svenska');
    await visitor.heading(swedish('navigation.home')).waitFor();
    await visitor.page.reload();
    await visitor.heading(swedish('navigation.home')).waitFor();
    expect(await visitor.page.evaluate('document.documentElement.lang')).to.equal('sv');
  });

  it('ends the session on the server', async () => {
    const swedish = await textsOf('sv');
    await visitor.page.getByRole('button', { name: swedish('shell.person', { name: 'Alex Admin' }) }).click();
    await visitor.page.getByRole('menuitem', { name: swedish('shell.signOut') }).click();
    await visitor.page.waitForURL((url) => url.origin !== visitor.origin);
    const answer = await visitor.page.request.get(`${visitor.origin}/api/session`);
    expect(await answer.json()).to.deep.equal({ signedIn: false, reason: 'none' });
  });

  async function choose(name: string): Promise<void> {
    await visitor.page.getByRole('button', { name: visitor.t('shell.preferences') }).click();
    await visitor.page.getByRole('menuitemradio', { name }).click();
    await visitor.page.keyboard.press('Escape');
  }

  function scheme(): Promise<string> {
    return visitor.page.evaluate('document.documentElement.style.colorScheme');
  }
});
