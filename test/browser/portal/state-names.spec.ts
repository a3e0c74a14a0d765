import { expect } from 'chai';
import { connect } from './connection-state.ts';
import { type RunningStack, runningStack } from './running-stack.ts';
import { Visitor } from './visitor.ts';

/** A choice that the instance's admin adds to the states of incidents. */
const ADDED = { value: '18', label: 'Waits for the vendor' };

describe('names of states, when the list of the instance changes', function () {
  this.timeout(60_000);
  let running: RunningStack;
  let visitor: Visitor;
  let choiceId: string;

  before(async function () {
    this.timeout(180_000);
    running = await runningStack();
    await connect(running);
    visitor = await Visitor.arrive(running, '/settings/servicenow', { language: 'sv' });
    await visitor.page.getByRole('tab', { name: visitor.t('ticketTypes.incident') }).click();
  });

  after(async () => {
    await running.instanceAdmin.request('DELETE', `/api/now/table/sys_choice/${choiceId}`);
    await visitor?.leave();
  });

  it('points out a state that came after the names were saved, and what to do', async () => {
    await nameOf('New').fill('Nyinkommet');
    await visitor.button(visitor.t('stateNames.save')).click();
    await visitor.text(visitor.t('stateNames.saved')).waitFor();
    expect(await hint().count()).to.equal(0);
    const choice = { name: 'incident', element: 'state', language: 'en', inactive: 'false', ...ADDED };
    const added = await running.instanceAdmin.request<{ sys_id: string }>('POST', '/api/now/table/sys_choice', choice);
    choiceId = added.sys_id;
    await visitor.button(visitor.t('stateNames.readNow')).click();
    await hint().waitFor();
    await visitor.text(visitor.t('stateNames.added', { states: `${ADDED.label} (${ADDED.value})` })).waitFor();
    await nameOf(ADDED.label).waitFor();
  });

  it('forgets the hint once somebody keeps the name of ServiceNow', async () => {
    await visitor.button(visitor.t('stateNames.keepAdded')).click();
    await hint().waitFor({ state: 'detached' });
    await visitor.page.reload();
    await visitor.page.getByRole('tab', { name: visitor.t('ticketTypes.incident') }).click();
    await nameOf(ADDED.label).waitFor();
    expect(await hint().count()).to.equal(0);
    expect(await nameOf('New').inputValue()).to.equal('Nyinkommet');
  });

  function hint() {
    return visitor.text(visitor.t('stateNames.addedTitle', { count: 1 }));
  }

  function nameOf(label: string) {
    return visitor.page.getByLabel(visitor.t('stateNames.nameOf', { label }));
  }
});
