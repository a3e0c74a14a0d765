import { expect } from 'chai';
import { type LocalInstance, startLocalInstance } from '../../src/index.ts';
import { ApiClient } from '../http/api-client.ts';
import { Browser, hiddenField } from '../http/browser.ts';

/** The style Dark of the base system. */
const DARK = 'e09ef7ae07103010e03948f78ad3002c';
const PREFERENCE = 'glide.ui.polaris.theme.variant';

const LIGHT_GROUND = '--now-color_background--primary: 255,255,255;';
const DARK_GROUND = '--now-color_background--primary: 27,36,41;';

describe('Themes', () => {
  let instance: LocalInstance;
  let admin: ApiClient;
  let browser: Browser;

  beforeEach(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null, faults: true });
    admin = new ApiClient(instance.url);
    browser = new Browser(instance.url);
    await browser.logIn('itil');
  });
  afterEach(() => instance.close());

  async function variables(visitor = browser): Promise<string> {
    const answer = await visitor.get('/$uxappimmutables.do?sysparm_request_type=ux_theme');
    expect(answer.headers.get('Content-Type')).to.equal('text/css;charset=UTF-8');
    return answer.text();
  }

  async function choose(theme: string): Promise<Response> {
    const page = await (await browser.get('/preferences.do')).text();
    return browser.postForm('/preferences.do', { sysparm_ck: hiddenField(page, 'sysparm_ck'), theme });
  }

  function preferences(): string[] {
    return instance.store
      .select({ table: 'sys_user_preference', query: `name=${PREFERENCE}` })
      .map(({ value }) => value ?? '');
  }

  it('are light until a person chooses, and then follow that person alone', async () => {
    expect(await variables()).to.include(LIGHT_GROUND);
    expect((await choose(DARK)).headers.get('Location')).to.equal('/preferences.do');
    expect(await variables()).to.include(DARK_GROUND);
    const other = new Browser(instance.url);
    expect(await variables(other), 'a guest').to.include(LIGHT_GROUND);
    await other.logIn('admin');
    expect(await variables(other), 'another person').to.include(LIGHT_GROUND);
  });

  it('have the same variables, so that no page falls back on a colour of the other', async () => {
    const names = (text: string) => [...text.matchAll(/--[\w-]+(?=:)/g)].map(([name]) => name);
    const light = names(await variables());
    await choose(DARK);
    expect(light).to.have.length.above(30);
    expect(names(await variables())).to.deep.equal(light);
  });

  it('are kept in one user preference, which may be set by REST as well', async () => {
    await choose(DARK);
    await choose('');
    await choose(DARK);
    expect(preferences()).to.deep.equal([DARK]);
    const [user] = instance.store.select({ table: 'sys_user', query: 'user_name=employee' });
    await admin.insert('sys_user_preference', { user: user?.['sys_id'] ?? '', name: PREFERENCE, value: DARK });
    const employee = new Browser(instance.url);
    await employee.logIn('employee');
    expect(await variables(employee)).to.include(DARK_GROUND);
  });

  it('show which one is chosen, on a page in its colours', async () => {
    await choose(DARK);
    const page = await (await browser.get('/preferences.do')).text();
    expect(page).to.include(`value="${DARK}" checked`).and.to.include('href="/$uxappimmutables.do?');
  });

  it('refuse a theme that is not offered, and a form of another session', async () => {
    expect((await choose('0'.repeat(32))).status).to.equal(400);
    const guessed = await browser.postForm('/preferences.do', { sysparm_ck: 'guessed', theme: DARK });
    expect(guessed.status).to.equal(403);
    expect(preferences()).to.deep.equal([]);
  });

  it('are light where an administrator has switched the dark ones off', async () => {
    await choose(DARK);
    const [property] = instance.store.select({
      table: 'sys_properties',
      query: 'name=glide.ui.polaris.dark_themes_enabled',
    });
    const path = `/api/now/table/sys_properties/${property?.['sys_id']}`;
    expect((await admin.send('PATCH', path, { value: 'false' })).status).to.equal(200);
    expect(await variables()).to.include(LIGHT_GROUND);
    expect(await (await browser.get('/preferences.do')).text()).not.to.include(DARK);
  });

  it('lead a guest who asks for preferences to the sign-in page', async () => {
    const answer = await new Browser(instance.url).get('/preferences.do');
    expect(answer.headers.get('Location')).to.include('/login.do?');
  });
});
