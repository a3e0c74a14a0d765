import { expect } from 'chai';
import type { Task } from 'shared-types';
import { API, type AppInstance, installedAfter, newCorrelationId } from './app-instance.ts';

const TASK: Task = {
  ticket_type: 'incident',
  requested_by: 'adele.vance@contoso.example',
  name: 'Block legacy authentication',
  description: 'Turn off protocols that cannot do multifactor authentication.',
  priority: 1,
  due_date: '2099-12-24',
  recommendation_source: 'user',
  recommendation_category: 'identity',
};

const INCIDENTS = 'x_mioms_m365ticket_incident';

/** What customers put on their own instance, and what the connector hears of it. */
describe('the app on an instance with rules of the customer', function () {
  this.timeout(60_000);
  let app: AppInstance;

  before(async () => {
    app = await installedAfter(() => {});
  });
  after(() => app?.instance.close());

  const put = (id: string) => app.integration.send('PUT', `${API}/tasks/${id}`, TASK);

  async function insert(table: string, values: Record<string, string>): Promise<string> {
    const { status, body } = await app.admin.send('POST', `/api/now/table/${table}`, values);
    expect(status, JSON.stringify(body)).to.equal(201);
    return body.result.sys_id;
  }

  const switchOff = (table: string, sysId: string) =>
    app.admin.send('PATCH', `/api/now/table/${table}/${sysId}`, { active: 'false' });

  it('names the field that a data policy demands, and completes the task once the policy is gone', async () => {
    const table = 'incident';
    const policy = await insert('sys_data_policy2', { model_table: table, inherit: 'true', active: 'true' });
    await insert('sys_data_policy_rule', {
      sys_data_policy: policy,
      table,
      field: 'assignment_group',
      mandatory: 'true',
    });
    const id = newCorrelationId();
    const { status, body } = await put(id);
    expect(status).to.equal(500);
    expect(body.error.message).to.equal('The instance refused the ticket');
    expect(body.error.detail).to.include('The following fields are mandatory: Assignment group –');
    const batch = await app.integration.send('POST', `${API}/tasks/batch`, {
      tasks: [{ ...TASK, correlation_id: id }],
    });
    expect(batch.body.result.results).to.deep.equal([{ correlation_id: id, status: 500, error: body.error }]);
    await switchOff('sys_data_policy2', policy);
    expect((await put(id)).status).to.equal(200);
    expect(app.instance.store.count({ table: INCIDENTS, query: `correlation_id=${id}` })).to.equal(1);
  });

  it('names the business rule that refuses the ticket', async () => {
    const rule = await insert('sys_script', {
      name: 'Change freeze',
      collection: 'incident',
      when: 'before',
      action_insert: 'true',
      active: 'true',
      advanced: 'true',
      script: 'current.setAbortAction(true);',
    });
    const { status, body } = await put(newCorrelationId());
    expect(status).to.equal(500);
    expect(body.error.detail).to.include("was aborted by Business Rule 'Change freeze^");
    await switchOff('sys_script', rule);
  });

  it('names a ticket in the change feed after it was deleted, when the instance has cleared every reference to it', async () => {
    const id = newCorrelationId();
    const ticket = (await put(id)).body.result;
    const deleted = await app.admin.send('DELETE', `/api/now/table/${ticket.table}/${ticket.sys_id}`);
    expect(deleted.status, JSON.stringify(deleted.body)).to.equal(204);
    const { body } = await app.integration.send('GET', `${API}/tasks/${id}`);
    expect(body.result).to.include({ sys_id: ticket.sys_id, outcome: 'gone', state_label: 'Deleted' });
    const [record] = app.instance.store.select({ table: 'x_mioms_m365ticket_task', query: `correlation_id=${id}` });
    expect(record?.['ticket']).to.equal(null);
  });

  it('tells of the ticket all the same where a row filter hides it from the integration user', async () => {
    const rule = await insert('sys_script', {
      name: 'Own groups only',
      collection: 'incident',
      when: 'before',
      action_query: 'true',
      active: 'true',
      advanced: 'true',
      condition: "gs.getUserName() === 'm365.integration'",
      script: "current.addQuery('assignment_group.name', 'Nobody in it');",
    });
    const id = newCorrelationId();
    const first = await put(id);
    expect(first.status, JSON.stringify(first.body)).to.equal(201);
    expect(first.body.result.number).to.match(/^INC/);
    const again = await put(id);
    expect([again.status, again.body.result.number]).to.deep.equal([200, first.body.result.number]);
    expect((await app.integration.send('GET', `${API}/tasks/${id}`)).status).to.equal(200);
    await switchOff('sys_script', rule);
  });
});
