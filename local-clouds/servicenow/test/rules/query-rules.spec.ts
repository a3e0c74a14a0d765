import { expect } from 'chai';
import { type LocalInstance, startLocalInstance } from '../../src/index.ts';
import { ApiClient } from '../http/api-client.ts';
import { Browser } from '../http/browser.ts';

/** Hides what is called so from everybody but administrators, as customers write it. */
const HIDE_SECRETS = `if (!gs.hasRole('admin')) current.addQuery('short_description', 'NOT LIKE', 'secret');`;

describe('Before-query business rules', () => {
  let instance: LocalInstance;
  let admin: ApiClient;
  let itil: ApiClient;
  let seen: string;
  let hidden: string;

  before(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null });
    admin = new ApiClient(instance.url);
    itil = new ApiClient(instance.url, 'itil');
    seen = await admin.insert('incident', { short_description: 'Printer' });
    hidden = await admin.insert('incident', { short_description: 'secret plan' });
  });
  after(() => instance.close());

  let rule: string;
  afterEach(async () => {
    await admin.send('DELETE', `/api/now/table/sys_script/${rule}`);
  });

  async function putRule(values: Record<string, string>): Promise<void> {
    rule = await admin.insert('sys_script', {
      name: 'Row filter',
      collection: 'incident',
      when: 'before',
      action_query: 'true',
      active: 'true',
      advanced: 'true',
      ...values,
    });
  }

  async function list(client: ApiClient, query = ''): Promise<{ descriptions: string[]; total: string | null }> {
    const fields = 'sysparm_fields=short_description';
    const answer = await client.send('GET', `/api/now/table/incident?${fields}&sysparm_query=${query}`);
    const { result } = (await answer.json()) as { result: { short_description: string }[] };
    const descriptions = result.map(({ short_description }) => short_description).sort();
    return { descriptions, total: answer.headers.get('X-Total-Count') };
  }

  const statusOf = async (client: ApiClient, sysId: string): Promise<number> =>
    (await client.send('GET', `/api/now/table/incident/${sysId}`)).status;

  it('hide rows from the list and its count, and from nobody else', async () => {
    await putRule({ script: HIDE_SECRETS });
    expect(await list(itil)).to.deep.equal({ descriptions: ['Printer'], total: '1' });
    expect(await list(admin)).to.deep.equal({ descriptions: ['Printer', 'secret plan'], total: '2' });
  });

  it('cannot be walked around by another block of the query', async () => {
    await putRule({ script: HIDE_SECRETS });
    const { descriptions } = await list(itil, encodeURIComponent('active=true^NQshort_descriptionLIKEplan'));
    expect(descriptions).to.deep.equal(['Printer']);
  });

  it('make a record missing for reading, writing and deleting, and on pages', async () => {
    await putRule({ script: HIDE_SECRETS });
    expect(await statusOf(itil, seen)).to.equal(200);
    const path = `/api/now/table/incident/${hidden}`;
    const answer = await itil.send('PATCH', path, { short_description: 'found' });
    expect(answer.status).to.equal(404);
    expect(((await answer.json()) as { error: { message: string } }).error.message).to.equal('No Record found');
    const browser = new Browser(instance.url);
    await browser.logIn('itil');
    expect((await browser.get(`/incident.do?sys_id=${hidden}`)).status).to.equal(404);
    const page = await (await browser.get('/incident_list.do')).text();
    expect(page).to.include('1 to 1 of 1').and.not.to.include('secret plan');
  });

  it('run for the tables below theirs', async () => {
    await putRule({ collection: 'task', script: HIDE_SECRETS });
    expect((await list(itil)).descriptions).to.deep.equal(['Printer']);
  });

  it('run only where their condition and roles say so', async () => {
    await putRule({ script: HIDE_SECRETS, condition: "gs.getUserName() === 'employee'" });
    expect(await statusOf(itil, hidden)).to.equal(200);
    await admin.send('PATCH', `/api/now/table/sys_script/${rule}`, { condition: "gs.getUserName() === 'itil'" });
    expect(await statusOf(itil, hidden)).to.equal(404);
    await admin.send('PATCH', `/api/now/table/sys_script/${rule}`, { role_conditions: 'change_manager' });
    expect(await statusOf(itil, hidden)).to.equal(200);
  });

  it('empty the result when they abort the query', async () => {
    await putRule({ script: 'current.setAbortAction(true);' });
    expect(await list(admin)).to.deep.equal({ descriptions: [], total: '0' });
  });

  it('see the query they add to, and may ask their own table without running again', async () => {
    await putRule({
      script: `var own = new GlideRecord('incident');
own.query();
if (current.getEncodedQuery().indexOf('active') === -1) current.addQuery('sys_id', own.next() ? 'none' : '');`,
    });
    expect((await list(admin, 'active=true')).descriptions).to.have.length(2);
    expect((await list(admin)).descriptions).to.deep.equal([]);
  });

  it('that fail are logged and hide nothing', async () => {
    await putRule({ script: "throw new Error('broken rule');" });
    expect((await list(itil)).descriptions).to.have.length(2);
    const log = instance.store.select({ table: 'syslog', query: 'messageLIKEbroken rule' });
    expect(log).not.to.deep.equal([]);
  });
});
