import { expect } from 'chai';
import { parse } from 'node-html-parser';
import type { LocalInstance } from '../../src/index.ts';
import { startLocalInstance } from '../../src/index.ts';
import { BASE_MENUS } from '../../src/seed/base-menus.ts';
import { Browser } from '../http/browser.ts';

describe('The application navigator', () => {
  let instance: LocalInstance;

  before(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null });
  });
  after(() => instance.close());

  async function signedIn(userName: string): Promise<Browser> {
    const browser = new Browser(instance.url);
    await browser.logIn(userName);
    return browser;
  }

  /** Menu title > module title, and where it leads. */
  async function menusOf(browser: Browser): Promise<Map<string, string>> {
    const page = parse(await (await browser.get('/home.do')).text());
    const applications = page.querySelectorAll('#all_menu .application');
    return new Map(
      applications.flatMap((application) =>
        application
          .querySelectorAll('li a')
          .map((link) => [
            `${application.querySelector('summary')?.text} > ${link.text}`,
            link.getAttribute('href')?.replaceAll('&amp;', '&') ?? '',
          ]),
      ),
    );
  }

  it('leads an admin along every menu of the base system to a page', async () => {
    const admin = await signedIn('admin');
    const menus = await menusOf(admin);
    const expected = BASE_MENUS.flatMap(({ title, modules }) => modules.map((module) => `${title} > ${module.title}`));
    expect([...menus.keys()]).to.have.members(expected);
    for (const [path, address] of menus) {
      const answer = await admin.get(address);
      expect(answer.status, path).to.equal(200);
      expect(await answer.text(), path).to.include('id="all_menu"');
    }
  });

  it('shows a fulfiller the tickets and no administration, and an employee nothing', async () => {
    const menus = [...(await menusOf(await signedIn('itil'))).keys()];
    expect(menus).to.include('Incident > Open').and.to.include('Change > All');
    expect(menus.join()).not.to.match(/System|User Administration/);
    expect((await menusOf(await signedIn('employee'))).size).to.equal(0);
  });

  it('frames a page of an application below the banner, from its menu and from a link in a mail', async () => {
    const add = (table: string, sys_id: string, values: Record<string, string>) =>
      instance.store.insert(table, { sys_id: sys_id.padStart(32, '0'), sys_class_name: table, ...values });
    add('sys_ui_page', '1', { name: 'setup', endpoint: 'x_test_setup.do', html: '<html><body>Steps</body></html>' });
    const application = '2'.padStart(32, '0');
    add('sys_app_application', '2', { title: 'My app', active: 'true' });
    const module = {
      application,
      title: 'Setup',
      link_type: 'DIRECT',
      query: 'x_test_setup.do?step=2',
      active: 'true',
    };
    add('sys_app_module', '3', module);
    const admin = await signedIn('admin');
    const address = '/now/nav/ui/classic/params/target/x_test_setup.do%3Fstep%3D2';
    expect((await menusOf(admin)).get('My app > Setup')).to.equal(address);
    const mail = await admin.get('/nav_to.do?uri=x_test_setup.do?step=2');
    expect(mail.headers.get('Location')).to.equal(address);
    const shell = await (await admin.get(address)).text();
    expect(shell).to.include('id="gsft_main"').and.to.include('src="/x_test_setup.do?step=2"');
    expect(shell).to.include('href="/home.do"');
    const away = await admin.get('/now/nav/ui/classic/params/target/%2F%2Fevil.example.com');
    expect(away.status).to.equal(404);
  });

  it('speaks Swedish to a Swedish user', async () => {
    const [user] = instance.store.select({ table: 'sys_user', query: 'user_name=itil' });
    instance.store.update('sys_user', user?.['sys_id'] ?? '', { preferred_language: 'sv' });
    const menus = await menusOf(await signedIn('itil'));
    expect([...menus.keys()])
      .to.include('Incident > Öppna')
      .and.to.include('Ändring > Alla');
  });
});
