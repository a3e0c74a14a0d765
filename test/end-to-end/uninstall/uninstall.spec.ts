import { expect } from 'chai';
import type { LocalInstance } from '../../../local-clouds/servicenow/src/index.ts';
import { startLocalInstance } from '../../../local-clouds/servicenow/src/index.ts';
import { installPackage } from '../../../local-clouds/servicenow/src/packages/install-package.ts';
import { uninstallApplication } from '../../../local-clouds/servicenow/src/packages/uninstall-application.ts';
import { SYSTEM_SESSION } from '../../../local-clouds/servicenow/src/security/session.ts';
import { Browser } from '../../../local-clouds/servicenow/test/http/browser.ts';
import { filesBelow, packageZip } from '../../../local-clouds/servicenow/test/packages/package-zip.ts';
import { BUILT_APP_FOLDER, builtApp } from '../../../scripts/build/built-app.ts';

const SCOPE_ID = '7c1d5f0e9a3b4e6f8d2c4b1a0f9e8d7c';
const CHANGE = 'x_mioms_m365ticket_change';
const TICKET_ID = '7'.repeat(32);

/** What docs/upgrade-and-uninstall.md promises to who removes the app. */
describe('removing the app', function () {
  this.timeout(120_000);
  let instance: LocalInstance;
  let zip: Buffer;

  before(async () => {
    await builtApp();
    zip = packageZip(filesBelow(BUILT_APP_FOLDER));
  });

  beforeEach(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null });
    await install();
    instance.store.insert(CHANGE, {
      sys_id: TICKET_ID,
      sys_class_name: CHANGE,
      number: 'CHG0099999',
      short_description: 'Require MFA',
      requested_by_upn: 'adele.vance@contoso.example',
    });
    instance.store.insert('x_mioms_m365ticket_task', {
      sys_id: '8'.repeat(32),
      name: 'Require MFA',
      ticket: TICKET_ID,
    });
  });
  afterEach(() => instance.close());

  const install = () => installPackage({ store: instance.store, zip, session: SYSTEM_SESSION });

  async function pageOf(userName: string, path: string): Promise<string> {
    const browser = new Browser(instance.url);
    await browser.logIn(userName);
    return (await browser.get(path)).text();
  }

  it('leaves tickets readable and writable to fulfillers when tables and data are retained', async () => {
    uninstallApplication({ store: instance.store, scopeId: SCOPE_ID, deleteAll: false });
    const form = await pageOf('itil', `/change_request.do?sys_id=${TICKET_ID}`);
    expect(form).to.include('Require MFA').and.to.include('adele.vance@contoso.example');
    expect(form).to.include('sysverb_update');
    expect(await pageOf('itil', '/change_request_list.do')).to.include('CHG0099999');
    expect(await pageOf('admin', '/x_mioms_m365ticket_task_list.do')).to.include('Require MFA');
    expect(instance.store.count({ table: 'sys_user_role', query: 'nameSTARTSWITHx_mioms_m365ticket' })).to.equal(0);
    expect(await pageOf('admin', '/home.do')).to.not.include('Microsoft 365 Ticketing Connector');
  });

  it('takes the tickets up again with a later installation', async () => {
    uninstallApplication({ store: instance.store, scopeId: SCOPE_ID, deleteAll: false });
    await install();
    expect(instance.store.get(CHANGE, TICKET_ID)?.['number']).to.equal('CHG0099999');
    expect(instance.store.table(CHANGE)?.scope).to.equal('x_mioms_m365ticket');
    uninstallApplication({ store: instance.store, scopeId: SCOPE_ID, deleteAll: true });
    expect(instance.store.table(CHANGE)).to.equal(null);
  });

  it('takes the tickets along when tables and data are deleted', async () => {
    uninstallApplication({ store: instance.store, scopeId: SCOPE_ID, deleteAll: true });
    expect(instance.store.get('change_request', TICKET_ID)).to.equal(null);
    expect(instance.store.count({ table: 'sys_user_role', query: 'nameSTARTSWITHx_mioms_m365ticket' })).to.equal(0);
  });
});
