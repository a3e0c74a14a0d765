import { expect } from 'chai';
import type { LocalInstance } from '../../src/index.ts';
import { startLocalInstance } from '../../src/index.ts';
import { ApiClient } from './api-client.ts';
import { Browser } from './browser.ts';

const RECORDS = '/api/now/table/incident?sysparm_limit=1';
const JSON_HEADERS = { Accept: 'application/json' };

describe('Sessions', () => {
  let instance: LocalInstance;
  let admin: ApiClient;

  before(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null });
    admin = new ApiClient(instance.url);
  });
  after(() => instance.close());

  it('answers a login with 302 and cookies, a wrong one with 200 and the form', async () => {
    const browser = new Browser(instance.url);
    const wrong = await browser.logIn('admin', 'wrong');
    expect(wrong.status).to.equal(200);
    expect(await wrong.text())
      .to.include('id="user_name"')
      .and.to.include('id="sysverb_login"');
    const right = await browser.logIn('admin');
    expect(right.status).to.equal(302);
    for (const name of ['JSESSIONID', 'glide_user_route', 'glide_session_store', 'glide_user', 'glide_user_session']) {
      expect(browser.cookie(name), name).to.be.a('string');
    }
  });

  it('opens a new session at login', async () => {
    const browser = new Browser(instance.url);
    await browser.get('/login.do');
    const before = browser.cookie('JSESSIONID');
    await browser.logIn('admin');
    expect(browser.cookie('JSESSIONID')).not.to.equal(before);
  });

  it('does not follow a login to another site', async () => {
    const browser = new Browser(instance.url);
    for (const goTo of ['https://evil.example.com/', '//evil.example.com/', '/\\evil.example.com/']) {
      const fields = { user_name: 'admin', user_password: 'admin', sysparm_goto_url: goTo };
      const answer = await browser.postForm('/login.do', fields);
      expect(answer.headers.get('Location'), goTo).to.equal('/home.do');
    }
  });

  it('asks REST with a cookie for X-UserToken and gives the right one', async () => {
    const browser = new Browser(instance.url);
    await browser.logIn('admin');
    const without = await browser.get(RECORDS, JSON_HEADERS);
    expect(without.status).to.equal(401);
    const token = without.headers.get('X-UserToken-Response') ?? '';
    const page = await (await browser.get('/home.do')).text();
    expect(page).to.include(`var g_ck = '${token}'`);
    const withToken = await browser.get(RECORDS, { ...JSON_HEADERS, 'X-UserToken': token });
    expect(withToken.status).to.equal(200);
    expect(withToken.headers.get('X-Is-Logged-In')).to.equal('true');
  });

  it('hands the token of now-sdk over: a session first, then 401 with the token', async () => {
    const browser = new Browser(instance.url);
    const opened = await browser.postForm('/angular.do?sysparm_type=get_user', {});
    expect(opened.status).to.equal(200);
    expect(browser.cookie('JSESSIONID')).to.be.a('string');
    const second = await browser.postForm('/angular.do?sysparm_type=get_user', {});
    expect(second.status).to.equal(401);
    expect(second.headers.get('X-UserToken-Response')).to.match(/^[0-9a-f]{72}$/);
  });

  it('signs in by JSON, and turns a Machine user away even with the admin role', async () => {
    const path = '/angular.do?sysparm_type=view_form.login';
    const fields = { sysparm_type: 'login', user_name: 'admin', user_password: 'admin' };
    const good = await new Browser(instance.url).postForm(path, fields);
    expect(await good.json()).to.include({ status: 'success', setup_multifactor_authn: false });
    await admin.insert('sys_user', { user_name: 'machine', user_password: 'machine', identity_type: 'machine' });
    const refused = await new Browser(instance.url).postForm(path, { user_name: 'machine', user_password: 'machine' });
    expect(await refused.json()).to.include({
      status: 'error',
      message: 'User machine is not allowed to access com.glide.ui.ng.AngularProcessor',
    });
    expect((await new ApiClient(instance.url, 'machine').send('GET', RECORDS)).status).to.equal(200);
  });

  for (const [reason, values] of [
    ['locked out', { locked_out: 'true' }],
    ['inactive', { active: 'false' }],
  ] as const) {
    it(`knows no ${reason} user`, async () => {
      const name = reason.replace(' ', '-');
      await admin.insert('sys_user', { user_name: name, user_password: name, ...values });
      expect((await new ApiClient(instance.url, name).send('GET', RECORDS)).status).to.equal(401);
      expect((await new Browser(instance.url).logIn(name)).status).to.equal(200);
    });
  }

  it('ends a session at logout', async () => {
    const browser = new Browser(instance.url);
    await browser.logIn('admin');
    await browser.get('/logout.do');
    expect((await browser.get('/home.do')).headers.get('Location')).to.match(/^\/login\.do/);
  });

  it('carries the headers of an instance', async () => {
    const answer = await fetch(`${instance.url}/login.do`);
    expect(answer.headers.get('Server')).to.equal('ServiceNow');
    expect(answer.headers.get('X-Transaction-ID')).to.match(/^[0-9a-f]{12}$/);
    expect(answer.headers.get('X-Is-Logged-In')).to.equal('false');
    expect(answer.headers.get('Server-Timing')).to.match(/sem_wait;dur=0, sesh_wait;dur=0/);
  });
});
