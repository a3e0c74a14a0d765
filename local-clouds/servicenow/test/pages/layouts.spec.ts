import { expect } from 'chai';
import type { LocalInstance } from '../../src/index.ts';
import { startLocalInstance } from '../../src/index.ts';
import { Browser } from '../http/browser.ts';

const VIEW = 'Default view';

describe('Layouts of forms and lists', () => {
  let instance: LocalInstance;
  let browser: Browser;
  let nextId = 0;

  before(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null });
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

  it('shows the sections of the form in their order, and no other column', async () => {
    const incident = add('incident', { number: 'INC1', short_description: 'Layout' });
    const form = add('sys_ui_form', { name: 'incident', view: VIEW });
    const sections: [string, string[]][] = [
      ['Second', ['short_description', 'activity.xml', 'no_such_column']],
      ['First', ['.begin_split', 'number', '.split', 'state', '.end_split']],
    ];
    for (const [index, [caption, elements]] of sections.entries()) {
      const section = add('sys_ui_section', { name: 'incident', caption, view: VIEW });
      const position = String(sections.length - index);
      add('sys_ui_form_section', { sys_ui_form: form, sys_ui_section: section, position });
      for (const [place, element] of elements.entries()) {
        add('sys_ui_element', { sys_ui_section: section, element, position: String(place) });
      }
    }
    const shown = await page(`/incident.do?sys_id=${incident}`);
    expect([...shown.matchAll(/<legend>([^<]*)/g)].map(([, caption]) => caption)).to.deep.equal(['First', 'Second']);
    expect(shown).to.include('id="incident.state"').and.to.include('id="incident.short_description"');
    expect(shown).not.to.include('id="incident.urgency"');
  });

  it('shows the columns of the list in their order', async () => {
    const layout = add('sys_ui_list', { name: 'sys_user', view: VIEW });
    for (const [place, element] of ['email', 'user_name'].entries()) {
      add('sys_ui_list_element', { list_id: layout, element, position: String(place) });
    }
    const shown = await page('/sys_user_list.do');
    const headers = [...shown.matchAll(/<th scope="col"[^>]*>(?:<a [^>]*>)?([^<]*)/g)].map(([, label]) => label);
    expect(headers).to.deep.equal(['Email', 'User ID']);
  });

  it('shows below a record those that point at it, with the columns for that place', async () => {
    const caller = add('sys_user', { user_name: 'caller', name: 'Caller' });
    const mine = add('incident', { number: 'INC7', short_description: 'Mine', caller_id: caller });
    add('incident', { number: 'INC8', short_description: 'Of somebody else' });
    const lists = add('sys_ui_related_list', { name: 'sys_user', view: VIEW });
    add('sys_ui_related_list_entry', { list_id: lists, position: '0', related_list: 'incident.caller_id' });
    const layout = add('sys_ui_list', { name: 'incident', parent: 'sys_user', view: VIEW });
    add('sys_ui_list_element', { list_id: layout, element: 'short_description', position: '0' });
    const shown = await page(`/sys_user.do?sys_id=${caller}`);
    expect(shown).to.include(`<a href="/incident.do?sys_id=${mine}">Mine</a>`).and.to.not.include('Of somebody else');
    expect(shown).to.include(`/incident_list.do?sysparm_query=caller_id%3D${caller}`);
  });
});
