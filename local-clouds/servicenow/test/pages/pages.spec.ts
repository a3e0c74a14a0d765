import { expect } from 'chai';
import type { LocalInstance } from '../../src/index.ts';
import { startLocalInstance } from '../../src/index.ts';
import { stableSysId } from '../../src/store/stable-sys-id.ts';
import { ApiClient } from '../http/api-client.ts';
import { Browser, hiddenField } from '../http/browser.ts';

describe('Pages', () => {
  let instance: LocalInstance;
  let admin: ApiClient;
  let browser: Browser;
  let change: string;

  before(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null, faults: true });
    admin = new ApiClient(instance.url);
    change = await admin.insert('change_request', {
      short_description: '<script>alert(1)</script>',
      state: '-5',
      type: 'normal',
      assignment_group: stableSysId('sys_user_group:Change Management'),
    });
    for (let row = 0; row < 25; row += 1) {
      await admin.insert('incident', { short_description: `Incident ${String(row).padStart(2, '0')}` });
    }
    browser = new Browser(instance.url);
    await browser.logIn('admin');
  });
  after(() => instance.close());

  async function page(path: string, visitor = browser, status = 200): Promise<string> {
    const answer = await visitor.get(path);
    expect(answer.status, path).to.equal(status);
    expect(answer.headers.get('Content-Type')).to.equal('text/html;charset=UTF-8');
    return answer.text();
  }

  async function insertPast(table: string, values: Record<string, string>): Promise<string> {
    const answer = await admin.send('POST', '/_twin/records', { operation: 'insert', table, values, rules: false });
    return ((await answer.json()) as { sysId: string }).sysId;
  }

  it('leads a guest to the sign-in page and back', async () => {
    const path = `/change_request.do?sys_id=${change}`;
    const answer = await new Browser(instance.url).get(path);
    expect(answer.headers.get('Location')).to.equal(`/login.do?${new URLSearchParams({ sysparm_goto_url: path })}`);
  });

  it('shows menus by role', async () => {
    const role = await insertPast('sys_user_role', { name: 'x_menu.user' });
    const menu = { title: 'My <menu>', active: 'true', roles: role };
    const application = await insertPast('sys_app_application', menu);
    const module = { application, title: 'Open changes', link_type: 'LIST', active: 'true', name: 'change_request' };
    await insertPast('sys_app_module', { ...module, filter: 'active=true' });
    const home = await page('/home.do');
    expect(home).to.include('My &lt;menu&gt;');
    expect(home).to.include('href="/change_request_list.do?sysparm_query=active%3Dtrue"');
    const employee = new Browser(instance.url);
    await employee.logIn('employee');
    expect(await page('/home.do', employee)).not.to.include('My &lt;menu&gt;');
  });

  it('pages and sorts a list', async () => {
    const first = await page('/incident_list.do?sysparm_query=ORDERBYshort_description');
    expect(first).to.include('Incident 00').and.to.include('1 to 20 of 25').and.not.to.include('Incident 24');
    expect(first).to.include('aria-sort="ascending"');
    const second = await page('/incident_list.do?sysparm_query=ORDERBYshort_description&sysparm_first_row=21');
    expect(second).to.include('Incident 24').and.to.include('21 to 25 of 25');
  });

  it('counts the rows of a list up to a limit, and leads beyond it', async () => {
    const settings = { listRowsCounted: 3 };
    const small = await startLocalInstance({ port: 0, dataDir: null, settings });
    try {
      const client = new ApiClient(small.url);
      for (let row = 0; row < 45; row += 1) await client.insert('sys_user_group', { name: `Group ${100 + row}` });
      const visitor = new Browser(small.url);
      await visitor.logIn('admin');
      const list = '/sys_user_group_list.do?sysparm_query=nameSTARTSWITHGroup^ORDERBYname';
      expect(await page(list, visitor))
        .to.include('1 to 20 of more than 20')
        .and.to.include('>Next</a>');
      const middle = await page(`${list}&sysparm_first_row=21`, visitor);
      expect(middle).to.include('21 to 40 of more than 40').and.to.include('>Next</a>');
      const last = await page(`${list}&sysparm_first_row=41`, visitor);
      expect(last).to.include('41 to 45 of 45').and.not.to.include('>Next</a>');
    } finally {
      await small.close();
    }
  });

  it('shows a record by sections with labels and display values, and escapes it', async () => {
    const form = await page(`/change_request.do?sys_id=${change}`);
    expect(form).to.include('<p class="class-label">Change Request</p>');
    expect(form).to.include('<legend>Task</legend>').and.to.include('<legend>System</legend>');
    expect(form).to.include('<option value="-5" selected>New</option>');
    expect(form).to.include('&lt;script&gt;alert(1)&lt;/script&gt;').and.not.to.include('<script>alert(1)');
  });

  it('follows the link form of mails', async () => {
    const answer = await browser.get(`/nav_to.do?uri=change_request.do?sys_id=${change}`);
    expect(answer.headers.get('Location')).to.equal(`/change_request.do?sys_id=${change}`);
    const elsewhere = await browser.get('/nav_to.do?uri=//evil.example.com');
    expect(elsewhere.headers.get('Location')).to.equal('/home.do');
  });

  it('saves what a person changed, with a journal entry', async () => {
    const path = `/change_request.do?sys_id=${change}`;
    const token = hiddenField(await page(path), 'sysparm_ck');
    const fields = { sys_id: change, sysparm_ck: token, state: '-4', work_notes: 'On <it>', assigned_to: 'ITIL User' };
    const saved = await browser.postForm('/change_request.do', fields);
    expect(saved.status).to.equal(303);
    const after = await page(saved.headers.get('Location') ?? '');
    expect(after).to.include('<option value="-4" selected>Assess</option>').and.to.include('Record saved');
    expect(after).to.include('On &lt;it&gt;').and.to.include('value="ITIL User"');
    expect(instance.store.get('change_request', change)).to.include({ state: '-4', type: 'normal' });
  });

  it('names a reference that does not exist, and saves nothing', async () => {
    const token = hiddenField(await page(`/change_request.do?sys_id=${change}`), 'sysparm_ck');
    const fields = { sys_id: change, sysparm_ck: token, state: '-3', assigned_to: 'Nobody at all' };
    const answer = await browser.postForm('/change_request.do', fields);
    expect(answer.status).to.equal(400);
    expect(await answer.text()).to.include('there is no User called &quot;Nobody at all&quot;');
    expect(instance.store.get('change_request', change)?.['state']).to.equal('-4');
  });

  it('saves no form of another session', async () => {
    const fields = { sys_id: change, sysparm_ck: 'guessed', state: '-3' };
    expect((await browser.postForm('/change_request.do', fields)).status).to.equal(403);
  });

  it('creates a record', async () => {
    const token = hiddenField(await page('/incident.do?sys_id=-1'), 'sysparm_ck');
    const fields = { sys_id: '-1', sysparm_ck: token, short_description: 'By hand' };
    const saved = await browser.postForm('/incident.do', fields);
    expect(saved.headers.get('Location')).to.match(/^\/incident\.do\?sys_id=[0-9a-f]{32}&saved=true$/);
  });

  it('hides records and tables from who may not read them', async () => {
    const employee = new Browser(instance.url);
    await employee.logIn('employee');
    await page(`/change_request.do?sys_id=${change}`, employee, 404);
    await page('/no_such_list.do', browser, 404);
    await page('/no_such.do', browser, 404);
  });

  it('tell the release under System Diagnostics > Stats', async () => {
    expect(await page('/stats.do')).to.match(/Build name<\/dt><dd>Zurich/);
  });

  describe('UI pages', () => {
    before(async () => {
      const html = `<html><head><script>window.g_ck = "$[gs.getSession().getSessionToken() || gs.getSessionToken()]";</script>
<g:requires name="scripts/lib/prototype.js" /><g2:client_script type="user" />
<link rel="preload" href="/uxasset/set-cache-buster/$[UxFrameworkScriptables.getFlushTimestamp()].js" as="script"></link>
<link rel="stylesheet" href="/$uxappimmutables.do?sysparm_request_type=ux_theme$[AMP]uxpcb=$[sn_ui.PolarisUI.getThemeVariableCssCacheKey()]"></link>
</head><body>Hello $[gs.getSession().getClientIP()]</body></html>`;
      await insertPast('sys_ui_page', { name: 'home', endpoint: 'x_test_home.do', html, direct: 'true' });
      await insertPast('sys_ux_lib_asset', { name: 'x_test/main', content: 'export const x = 1 < 2;' });
      const acl = { name: 'x_test_home', type: 'ui_page', operation: 'read', active: 'true', decision_type: 'allow' };
      const aclId = await insertPast('sys_security_acl', { ...acl, admin_overrides: 'true' });
      const [role] = instance.store.select({ table: 'sys_user_role', query: 'name=itil' });
      await insertPast('sys_security_acl_role', { sys_security_acl: aclId, sys_user_role: role?.['sys_id'] ?? '' });
    });

    it('evaluate their expressions and tags', async () => {
      const token = hiddenField(await page(`/change_request.do?sys_id=${change}`), 'sysparm_ck');
      const text = await page('/x_test_home.do');
      expect(text).to.include(`window.g_ck = "${token}"`).and.to.include('src="/scripts/lib/prototype.js"');
      expect(text).to.include('Hello 127.0.0.1');
      expect(text).to.include('ux_theme&amp;uxpcb=0').and.not.to.include('<g:').and.not.to.include('$[');
    });

    it('are closed to who fails their ACL', async () => {
      const employee = new Browser(instance.url);
      await employee.logIn('employee');
      await page('/x_test_home.do', employee, 403);
    });

    it('get their bundle, and harmless answers for what the platform would add', async () => {
      const bundle = await browser.get('/uxasset/externals/x_test/main.jsdbx?uxpcb=1');
      expect(bundle.headers.get('Content-Type')).to.equal('application/javascript;charset=UTF-8');
      expect(await bundle.text()).to.equal('export const x = 1 < 2;');
      for (const path of [
        '/scripts/lib/prototype.js',
        '/uxasset/set-cache-buster/0.js',
        '/uxasset/externals/@devsnc/library-uxf/index.jsdbx',
        '/$uxappimmutables.do?sysparm_request_type=ux_theme',
        '/styles/local-instance.css',
      ]) {
        const answer = await browser.get(path);
        expect(answer.status, path).to.equal(200);
        expect(answer.headers.get('Content-Type'), path).to.match(/javascript|css/);
      }
      expect((await browser.get('/uxasset/externals/x_test/other.jsdbx')).status).to.equal(404);
    });
  });
});
