import { expect } from 'chai';
import { type LocalInstance, startLocalInstance } from '../../src/index.ts';
import { ApiClient } from '../http/api-client.ts';

describe('Data policies', () => {
  let instance: LocalInstance;
  let admin: ApiClient;

  beforeEach(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null });
    admin = new ApiClient(instance.url);
  });
  afterEach(() => instance.close());

  async function demand(table: string, fields: string[], policy: Record<string, string> = {}): Promise<string> {
    const sysId = await admin.insert('sys_data_policy2', { model_table: table, active: 'true', ...policy });
    for (const field of fields) {
      await admin.insert('sys_data_policy_rule', { sys_data_policy: sysId, table, field, mandatory: 'true' });
    }
    return sysId;
  }

  const insert = (table: string, values: Record<string, string>) =>
    admin.send('POST', `/api/now/table/${table}`, values);

  async function expectRefused(answer: Response, labels: string): Promise<void> {
    expect(answer.status).to.equal(403);
    expect(await answer.json()).to.deep.equal({
      error: {
        message: 'Operation Failed',
        detail: `Data Policy Exception: \n\tThe following fields are mandatory: ${labels}`,
      },
      status: 'failure',
    });
  }

  it('refuse an insert by REST that leaves out mandatory fields, and name them by their labels', async () => {
    await demand('incident', ['caller_id', 'assignment_group']);
    await expectRefused(await insert('incident', { short_description: 'Nobody called' }), 'Assignment group, Caller');
    expect(instance.store.count({ table: 'incident', query: null })).to.equal(0);
    const complete = {
      caller_id: await admin.insert('sys_user', { user_name: 'abel' }),
      assignment_group: await admin.insert('sys_user_group', { name: 'Desk' }),
    };
    expect((await insert('incident', complete)).status).to.equal(201);
  });

  it('hold where their conditions do, for updates as well', async () => {
    await demand('incident', ['close_code', 'close_notes'], { conditions: 'state=6^ORstate=7' });
    const sysId = await admin.insert('incident', { short_description: 'Open', state: '1' });
    const path = `/api/now/table/incident/${sysId}`;
    await expectRefused(await admin.send('PATCH', path, { state: '6', close_notes: 'Done' }), 'Resolution code');
    expect(instance.store.get('incident', sysId)?.['state']).to.equal('1');
    const resolved = { state: '6', close_code: 'Solution provided', close_notes: 'Done' };
    expect((await admin.send('PATCH', path, resolved)).status).to.equal(200);
  });

  it('reach the tables below theirs only where they are inherited', async () => {
    const policy = await demand('task', ['description']);
    expect((await insert('incident', {})).status).to.equal(201);
    await admin.send('PATCH', `/api/now/table/sys_data_policy2/${policy}`, { inherit: 'true' });
    await expectRefused(await insert('incident', {}), 'Description');
  });

  it('are satisfied by what a before rule fills in', async () => {
    await demand('incident', ['description']);
    await admin.insert('sys_script', {
      name: 'Fill the description',
      collection: 'incident',
      when: 'before',
      action_insert: 'true',
      active: 'true',
      advanced: 'true',
      script: "current.setValue('description', 'Told by nobody');",
    });
    expect((await insert('incident', {})).status).to.equal(201);
  });

  it('say no more once they are inactive', async () => {
    const policy = await demand('incident', ['description']);
    await admin.send('PATCH', `/api/now/table/sys_data_policy2/${policy}`, { active: 'false' });
    expect((await insert('incident', {})).status).to.equal(201);
  });
});
