import { expect } from 'chai';
import { type LocalInstance, startLocalInstance } from '../../src/index.ts';
import { ApiClient } from '../http/api-client.ts';

describe('Deleting a record that others refer to', () => {
  let instance: LocalInstance;
  let admin: ApiClient;
  let user: string;
  let incident: string;

  beforeEach(async () => {
    instance = await startLocalInstance({ port: 0, dataDir: null });
    admin = new ApiClient(instance.url);
    user = await admin.insert('sys_user', { user_name: 'abel.tuter' });
    incident = await admin.insert('incident', { short_description: 'Printer', caller_id: user });
  });
  afterEach(() => instance.close());

  async function setRule(rule: string): Promise<void> {
    const query = 'name=incident^element=caller_id';
    const [column] = instance.store.select({ table: 'sys_dictionary', query });
    const path = `/api/now/table/sys_dictionary/${column?.['sys_id']}`;
    expect((await admin.send('PATCH', path, { reference_cascade_rule: rule })).status).to.equal(200);
  }

  const deleteUser = () => admin.send('DELETE', `/api/now/table/sys_user/${user}`);
  const stored = () => instance.store.get('incident', incident);

  it('clears the references, and leaves the rest of those records as it is', async () => {
    const before = stored();
    expect((await deleteUser()).status).to.equal(204);
    expect(stored()).to.deep.equal({ ...before, caller_id: null });
  });

  it('finds references to any table above the record', async () => {
    const child = await admin.insert('change_request', { short_description: 'Child', parent: incident });
    await admin.send('DELETE', `/api/now/table/incident/${incident}`);
    expect(instance.store.get('change_request', child)).to.include({ parent: null });
  });

  it('deletes the referring records where their column says so', async () => {
    await setRule('delete');
    await deleteUser();
    expect(stored()).to.equal(null);
  });

  it('is refused where a column restricts it, and changes nothing', async () => {
    await setRule('restrict');
    const answer = await deleteUser();
    expect(answer.status).to.equal(403);
    const { error } = (await answer.json()) as { error: { message: string; detail: string } };
    expect(error.message).to.equal('Operation Failed');
    expect(error.detail).to.include("'incident.caller_id' refers to it");
    expect(stored()?.['caller_id']).to.equal(user);
    expect(instance.store.get('sys_user', user)).not.to.equal(null);
  });

  it('takes along what joins it to others', async () => {
    const [role] = instance.store.select({ table: 'sys_user_role', query: 'name=itil' });
    const grant = await admin.insert('sys_user_has_role', { user, role: role?.['sys_id'] ?? '' });
    await deleteUser();
    expect(instance.store.get('sys_user_has_role', grant)).to.equal(null);
  });
});
