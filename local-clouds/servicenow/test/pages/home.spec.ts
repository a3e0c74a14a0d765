import { expect } from 'chai';
import type { LocalInstance } from '../../src/index.ts';
import { startLocalInstance } from '../../src/index.ts';
import { stableSysId } from '../../src/store/stable-sys-id.ts';
import { ApiClient } from '../http/api-client.ts';
import { Browser } from '../http/browser.ts';

describe('The home page', () => {
  let instance: LocalInstance;

  before(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null });
  });
  after(() => instance.close());

  async function homeOf(userName: string): Promise<string> {
    const browser = new Browser(instance.url);
    await browser.logIn(userName);
    return (await browser.get('/home.do')).text();
  }

  it('shows a fulfiller their open incidents and changes, and those of their groups', async () => {
    const admin = new ApiClient(instance.url);
    const mine = { assigned_to: stableSysId('sys_user:itil') };
    const ours = { assignment_group: stableSysId('sys_user_group:Service Desk') };
    const theirs = { assigned_to: stableSysId('sys_user:admin') };
    await admin.insert('incident', { short_description: 'Mine', ...mine });
    await admin.insert('incident', { short_description: 'Of my group', ...ours });
    await admin.insert('incident', { short_description: 'Of somebody else', ...theirs });
    await admin.insert('change_request', { short_description: 'My change', ...mine });
    const home = await homeOf('itil');
    expect(home).to.include('My open incidents').and.to.include('My open changes');
    expect(home).to.include('>Mine<').and.to.include('>Of my group<').and.to.include('>My change<');
    expect(home).not.to.include('Of somebody else');
  });

  it('tells an admin how to install an application until there is one, with this address', async () => {
    expect(await homeOf('admin')).to.include(`npm run install-app -- --instance ${instance.url}`);
    const scope = { sys_id: 'a'.repeat(32), name: 'My app', scope: 'x_my_app', active: 'true' };
    instance.store.insert('sys_scope', scope);
    expect(await homeOf('admin')).not.to.include('install-app');
  });

  it('tells who works for another system what they are for, and everybody else whom to ask', async () => {
    expect(await homeOf('employee')).to.include('User Administration &gt; Users');
    const role = 'b'.repeat(32);
    instance.store.insert('sys_user_role', { sys_id: role, name: 'x_my_app.integration' });
    const user = stableSysId('sys_user:employee');
    instance.store.insert('sys_user_has_role', { sys_id: 'c'.repeat(32), user, role, state: 'active' });
    expect(await homeOf('employee'))
      .to.include('This user is for another system')
      .and.to.include('My app');
  });
});
