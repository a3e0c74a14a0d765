import { expect } from 'chai';
import type { LocalInstance } from '../../src/index.ts';
import { startLocalInstance } from '../../src/index.ts';
import { ApiClient } from './api-client.ts';

const RECORDS = '/api/now/table/incident?sysparm_limit=1';
const OFFICE = '203.0.113.7';

describe('IP Address Access Control', () => {
  let instance: LocalInstance;
  let admin: ApiClient;

  before(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null, faults: true });
    admin = new ApiClient(instance.url);
  });
  afterEach(() => {
    for (const { sys_id } of instance.store.select({ table: 'ip_access', query: null })) {
      instance.store.delete('ip_access', sys_id ?? '');
    }
  });
  after(() => instance.close());

  /** Past the filter, as a rule may keep out who makes it. */
  async function add(type: 'allow' | 'deny', start: string, end = start, more: Record<string, string> = {}) {
    const values = { type, range_start: start, range_end: end, ...more };
    await admin.send('POST', '/_twin/records', { operation: 'insert', table: 'ip_access', values });
  }

  async function statusFrom(forwardedFor?: string): Promise<number> {
    const headers: Record<string, string> = forwardedFor === undefined ? {} : { 'X-Forwarded-For': forwardedFor };
    return (await admin.send('GET', RECORDS, undefined, headers)).status;
  }

  it('lets everybody in without rules', async () => {
    expect(await statusFrom()).to.equal(200);
  });

  it('refuses an address that a Deny rule covers, with a page that names it', async () => {
    await add('deny', '127.0.0.0', '127.255.255.255');
    const answer = await admin.send('GET', RECORDS);
    expect([answer.status, answer.headers.get('Content-Type')]).to.deep.equal([403, 'text/html;charset=UTF-8']);
    expect(await answer.text()).to.include('Access restricted (127.0.0.1 not authorized)');
    expect((await admin.send('GET', '/_twin/faults')).status).to.equal(200);
  });

  it('lets an Allow rule win, for any address on the way', async () => {
    await add('deny', '0.0.0.0', '255.255.255.255');
    await add('allow', OFFICE);
    expect(await statusFrom()).to.equal(403);
    expect(await statusFrom(OFFICE)).to.equal(200);
    expect(await statusFrom(`198.51.100.4, ${OFFICE}`)).to.equal(200);
  });

  it('passes over rules that are inactive, for requests going out, or no ranges', async () => {
    await add('deny', '127.0.0.1', '127.0.0.1', { active: 'false' });
    await add('deny', '127.0.0.1', '127.0.0.1', { direction: 'outbound' });
    await add('deny', '127.255.255.255', '127.0.0.0');
    await add('deny', '127.0.0.*');
    expect(await statusFrom()).to.equal(200);
    await add('deny', '127.0.0.1', '127.0.0.1', { direction: 'bidirectional' });
    expect(await statusFrom()).to.equal(403);
  });

  it('knows addresses of the sixth version', async () => {
    await add('deny', '2001:db8::', '2001:db8::ffff');
    expect(await statusFrom('2001:db8::7')).to.equal(403);
    expect(await statusFrom('2001:db8:1::7')).to.equal(200);
  });
});
