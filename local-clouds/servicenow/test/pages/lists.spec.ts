import { expect } from 'chai';
import { parse } from 'node-html-parser';
import type { LocalInstance } from '../../src/index.ts';
import { startLocalInstance } from '../../src/index.ts';
import { stableSysId } from '../../src/store/stable-sys-id.ts';
import { ApiClient } from '../http/api-client.ts';
import { Browser } from '../http/browser.ts';

const ITIL = stableSysId('sys_user:itil');

describe('Lists', () => {
  let instance: LocalInstance;
  let browser: Browser;

  before(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null });
    const admin = new ApiClient(instance.url);
    await admin.insert('incident', { short_description: 'Printer on fire', assigned_to: ITIL });
    await admin.insert('incident', { short_description: 'Mail is slow', state: '2' });
    await admin.insert('incident', { short_description: 'Mail is lost' });
    await admin.insert('change_request', { short_description: 'New printer' });
    browser = new Browser(instance.url);
    await browser.logIn('admin');
  });
  after(() => instance.close());

  /** First cells' row texts of a list, and its heads. */
  async function list(path: string): Promise<{ heads: string[]; rows: string[] }> {
    const page = parse(await (await browser.get(path)).text());
    return {
      heads: page.querySelectorAll('th').map(({ text }) => text),
      rows: page.querySelectorAll('tbody tr').map(({ text }) => text),
    };
  }

  async function search(table: string, field: string, text: string, query = ''): Promise<string[]> {
    const parameters = new URLSearchParams({
      sysparm_query: query,
      sysparm_search_field: field,
      sysparm_search_text: text,
    });
    const answer = await browser.get(`/${table}_list.do?${parameters}`);
    expect(answer.status).to.equal(302);
    return (await list(answer.headers.get('Location') ?? '')).rows;
  }

  it('name the class only where their rows are of several', async () => {
    expect((await list('/incident_list.do')).heads).not.to.include('Class');
    const { heads, rows } = await list('/task_list.do');
    expect(heads).to.include('Class');
    expect(rows.join('\n')).to.include('Incident').and.to.include('Change Request');
  });

  it('search a field for a part of its text, or for all of it', async () => {
    expect(await search('incident', 'short_description', 'mail')).to.have.lengthOf(2);
    expect(await search('incident', 'short_description', '=Mail is lost')).to.have.lengthOf(1);
    expect(await search('incident', 'short_description', '=Mail')).to.have.lengthOf(0);
  });

  it('search references by name and choices by label', async () => {
    expect(await search('incident', 'assigned_to', 'itil us')).to.have.lengthOf(1);
    expect(await search('incident', 'state', 'progress')).to.have.lengthOf(1);
    expect(await search('incident', 'state', 'nowhere')).to.have.lengthOf(0);
  });

  it('search all listed columns, within the query that is shown', async () => {
    const everywhere = 'zztextsearchyy';
    expect(await search('incident', everywhere, 'mail')).to.have.lengthOf(2);
    expect(await search('incident', everywhere, 'mail', 'state=2')).to.have.lengthOf(1);
    expect(await search('incident', everywhere, '^NQactive=true')).to.have.lengthOf(0);
  });

  it('search no field that the visitor may not read, nor one that is not listed', async () => {
    expect(await search('sys_user', 'user_password', 'admin')).to.have.lengthOf(3);
  });

  it('sort by a head, and the other way round by the same', async () => {
    const heads = parse(await (await browser.get('/incident_list.do')).text()).querySelectorAll('th a');
    const byText = heads.find(({ text }) => text === 'Short description')?.getAttribute('href') ?? '';
    const up = await list(byText);
    expect(up.rows[0]).to.include('Mail is lost');
    const again = parse(await (await browser.get(byText)).text());
    const head = again.querySelectorAll('th').find((each) => each.getAttribute('aria-sort') === 'ascending');
    const down = await list(head?.querySelector('a')?.getAttribute('href') ?? '');
    expect(down.rows[0]).to.include('Printer on fire');
  });

  it('offer New to those who may create only', async () => {
    const itil = new Browser(instance.url);
    await itil.logIn('itil');
    expect(await (await itil.get('/incident_list.do')).text()).to.include('/incident.do?sys_id=-1"');
    expect(await (await itil.get('/sys_user_list.do')).text()).not.to.include('class="button" href="/sys_user.do');
  });
});
