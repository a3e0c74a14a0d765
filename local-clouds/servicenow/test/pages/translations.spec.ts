import { expect } from 'chai';
import type { LocalInstance } from '../../src/index.ts';
import { startLocalInstance } from '../../src/index.ts';
import { Browser } from '../http/browser.ts';

describe('Pages in the language of the visitor', () => {
  let instance: LocalInstance;
  let browser: Browser;
  let nextId = 0;

  before(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null });
    const [admin] = instance.store.select({ table: 'sys_user', query: 'user_name=admin' });
    instance.store.update('sys_user', admin?.['sys_id'] ?? '', { preferred_language: 'sv' });
    browser = new Browser(instance.url);
    await browser.logIn('admin');
  });
  after(() => instance.close());

  function add(table: string, values: Record<string, string>): string {
    nextId += 1;
    const sys_id = String(nextId).padStart(32, '0');
    instance.store.insert(table, { sys_id, sys_class_name: table, ...values });
    return sys_id;
  }

  const page = async (path: string) => (await browser.get(path)).text();

  it('title menus and modules by their translated texts, else as they are stored', async () => {
    const application = add('sys_app_application', { title: 'Tickets', active: 'true' });
    const module = { application, link_type: 'LIST', name: 'incident', active: 'true' };
    const translated = add('sys_app_module', { title: 'Open', ...module });
    add('sys_app_module', { title: 'Closed', ...module });
    const text = { tablename: 'sys_app_module', fieldname: 'title', documentkey: translated, value: 'Öppna' };
    add('sys_translated_text', { ...text, language: 'sv' });
    add('sys_translated_text', { ...text, language: 'de', value: 'Offen' });
    const home = await page('/home.do');
    expect(home)
      .to.match(/>Öppna</)
      .and.to.match(/>Closed</)
      .and.not.to.match(/>Open<|Offen/);
  });

  it('label tables and fields by their Field Labels, and head a form by what its record is called', async () => {
    add('sys_documentation', { name: 'ip_access', language: 'sv', label: 'IP-regel' });
    add('sys_documentation', { name: 'ip_access', element: 'range_start', language: 'sv', label: 'Från' });
    const rule = add('ip_access', { description: 'Everybody else', type: 'deny', active: 'false' });
    const form = await page(`/ip_access.do?sys_id=${rule}`);
    expect(form).to.include('<p class="class-label">IP-regel</p><h1>Everybody else</h1>');
    expect(form)
      .to.match(/for="ip_access\.range_start">Från</)
      .and.to.match(/for="ip_access\.range_end">Range end</);
  });

  it('leave the activity out where a table has no journal', async () => {
    const rule = add('ip_access', { description: 'Office', type: 'allow', active: 'false' });
    expect(await page(`/ip_access.do?sys_id=${rule}`)).not.to.include('>Aktivitet<');
    const incident = add('incident', { number: 'INC1' });
    expect(await page(`/incident.do?sys_id=${incident}`)).to.include('>Aktivitet<');
  });
});
