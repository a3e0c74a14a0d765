import { expect } from 'chai';
import { parse } from 'node-html-parser';
import type { LocalInstance } from '../../src/index.ts';
import { startLocalInstance } from '../../src/index.ts';
import { stableSysId } from '../../src/store/stable-sys-id.ts';
import { ApiClient } from '../http/api-client.ts';
import { Browser, hiddenField } from '../http/browser.ts';

const GROUP = 'Change Management';

describe('Forms', () => {
  let instance: LocalInstance;
  let api: ApiClient;
  let admin: Browser;
  let itil: Browser;

  before(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null });
    api = new ApiClient(instance.url);
    admin = new Browser(instance.url);
    await admin.logIn('admin');
    itil = new Browser(instance.url);
    await itil.logIn('itil');
  });
  after(() => instance.close());

  async function save(browser: Browser, table: string, sysId: string, fields: Record<string, string>) {
    const form = await (await browser.get(`/${table}.do?sys_id=${sysId}`)).text();
    const sent = { sys_id: sysId, sysparm_ck: hiddenField(form, 'sysparm_ck'), ...fields };
    const answer = await browser.postForm(`/${table}.do`, sent);
    return { status: answer.status, text: await answer.text() };
  }

  async function states(browser: Browser, table: string, sysId: string): Promise<string[]> {
    const form = parse(await (await browser.get(`/${table}.do?sys_id=${sysId}`)).text());
    const options = form.querySelectorAll('select[name=state] option').map(({ text }) => text);
    return options.filter((label) => label !== '-- None --');
  }

  it('close no incident without what base policies demand, and keep what was filled in', async () => {
    const incident = await api.insert('incident', { short_description: 'Close me' });
    const refused = await save(admin, 'incident', incident, { state: '7', close_notes: 'Done <so>' });
    expect(refused.status).to.equal(400);
    expect(refused.text).to.include('The following mandatory fields are not filled in: Resolution code');
    expect(refused.text).to.include('<option value="7" selected>').and.to.include('Done &lt;so&gt;');
    expect(instance.store.get('incident', incident)).to.include({ state: '1' });
    const closing = { state: '7', close_code: 'Solution provided', close_notes: 'Done' };
    expect((await save(admin, 'incident', incident, closing)).status).to.equal(303);
    expect(instance.store.get('incident', incident)).to.include({ state: '7', active: 'false' });
  });

  it('put no incident on hold without a reason', async () => {
    const incident = await api.insert('incident', { short_description: 'Wait' });
    expect((await save(itil, 'incident', incident, { state: '3' })).text).to.include('On hold reason');
    expect((await save(itil, 'incident', incident, { state: '3', hold_reason: '4' })).status).to.equal(303);
  });

  it('let fulfillers resolve incidents, and only those close them who may', async () => {
    const incident = await api.insert('incident', { short_description: 'Roles' });
    expect(await states(itil, 'incident', incident))
      .to.include('Resolved')
      .and.not.to.include('Closed');
    expect(await states(admin, 'incident', incident)).to.include('Closed');
    const closing = { state: '7', close_code: 'Solution provided', close_notes: 'Done' };
    expect((await save(itil, 'incident', incident, closing)).text).to.include('Invalid update');
  });

  it('lead a change from state to state: not from New to Closed', async () => {
    const change = await api.insert('change_request', { short_description: 'Step by step', type: 'normal' });
    expect(await states(itil, 'change_request', change)).to.deep.equal(['New', 'Assess', 'Canceled']);
    const closing = { state: '3', close_code: 'successful', close_notes: 'Done' };
    expect((await save(itil, 'change_request', change, closing)).text).to.include(
      'cannot be changed from New to Closed',
    );
    expect((await save(itil, 'change_request', change, { state: '-4' })).text).to.include('Assignment group');
    const assess = await save(itil, 'change_request', change, { state: '-4', assignment_group: GROUP });
    expect(assess.status).to.equal(303);
    instance.store.update('change_request', change, { state: '0' });
    expect((await save(itil, 'change_request', change, { state: '3' })).text).to.include('Close code, Close notes');
  });

  it('look up what a reference may be filled with, of what the visitor may read', async () => {
    const lookUp = async (browser: Browser, reference: string, typed: string) => {
      const parameters = new URLSearchParams({ sysparm_reference: reference, sysparm_chars: typed });
      const answer = await browser.get(`/reference_lookup.do?${parameters}`);
      return { status: answer.status, names: ((await answer.json()) as { names: string[] }).names };
    };
    const change = await api.insert('change_request', { assignment_group: stableSysId(`sys_user_group:${GROUP}`) });
    const form = await (await itil.get(`/change_request.do?sys_id=${change}`)).text();
    expect(form).to.include('data-reference="change_request.assignment_group"').and.to.include(`value="${GROUP}"`);
    expect(await lookUp(itil, 'change_request.assignment_group', '')).to.deep.include({
      names: ['CAB Approval', 'Change Management', 'Service Desk'],
    });
    expect((await lookUp(itil, 'change_request.assigned_to', 'us')).names).to.deep.equal(['ITIL User']);
    expect((await lookUp(itil, 'change_request.assigned_to', '^NQactive=true')).names).to.deep.equal([]);
    expect((await lookUp(itil, 'oauth_credential.peer', '')).status).to.equal(404);
    expect((await lookUp(itil, 'change_request.short_description', '')).status).to.equal(404);
  });
});
