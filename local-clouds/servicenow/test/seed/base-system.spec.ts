import { expect } from 'chai';
import { openRecordStore } from '../../src/store/open-record-store.ts';
import { verifyPassword } from '../../src/store/password.ts';
import type { RecordStore } from '../../src/store/record-store.ts';

describe('base system', function () {
  this.timeout(30_000);
  let store: RecordStore;
  before(() => {
    store = openRecordStore({ dataDir: null });
  });
  after(() => store.close());

  const choices = (table: string, element: string) =>
    store
      .select({
        table: 'sys_choice',
        query: `name=${table}^element=${element}^inactive=false^language=en^ORDERBYsequence`,
      })
      .map((row) => `${row['value']} ${row['label']}`);

  it('has the states of incidents and of changes', () => {
    expect(choices('incident', 'state')).to.deep.equal([
      '1 New',
      '2 In Progress',
      '3 On Hold',
      '6 Resolved',
      '7 Closed',
      '8 Canceled',
    ]);
    expect(choices('change_request', 'state')).to.deep.equal([
      '-5 New',
      '-4 Assess',
      '-3 Authorize',
      '-2 Scheduled',
      '-1 Implement',
      '0 Review',
      '3 Closed',
      '4 Canceled',
    ]);
    expect(choices('incident', 'close_code')).to.have.length(8);
    expect(choices('change_request', 'close_code')).to.have.length(3);
    expect(choices('incident', 'hold_reason')).to.include('1 Awaiting Caller');
  });

  it('has a way from every open state of the normal change model onwards', () => {
    const transitions = store.select({ table: 'sttrm_state_transition', query: 'sttrm_state.sttrm_model.name=Normal' });
    const states = new Map(
      store.select({ table: 'sttrm_state', query: null }).map((row) => [row['sys_id'], row['state_value']]),
    );
    const from = new Set(transitions.map((row) => states.get(row['sttrm_state'] ?? null)));
    expect(from).to.deep.equal(new Set(['-5', '-4', '-3', '-2', '-1', '0']));
    const cancelable = transitions.filter((row) => states.get(row['to_state'] ?? null) === '4');
    expect(cancelable.map((row) => states.get(row['sttrm_state'] ?? null))).not.to.include('0');
  });

  it('lets its people in with their passwords, the administrator as a human', () => {
    for (const userName of ['admin', 'itil', 'employee']) {
      const [user] = store.select({ table: 'sys_user', query: `user_name=${userName}` });
      expect(user).to.include({ active: 'true', identity_type: 'human', web_service_access_only: 'false' });
      expect(verifyPassword(userName, user?.['user_password'] ?? null)).to.equal(true);
    }
    const roles = store.select({ table: 'sys_user_has_role', query: 'user.user_name=admin' });
    expect(roles.map((row) => store.get('sys_user_role', row['role'] ?? '')?.['name'])).to.include('admin');
  });

  it('refers only to records that exist', () => {
    const dangling: string[] = [];
    for (const { name } of store.select({ table: 'sys_db_object', query: null })) {
      for (const row of store.select({ table: name ?? '', query: null })) {
        for (const column of store.columns(name ?? '').values()) {
          const value = row[column.name];
          if (column.type !== 'reference' || column.reference === null || !value) continue;
          if (store.get(column.reference, value) === null) dangling.push(`${name}.${column.name}=${value}`);
        }
      }
    }
    expect(dangling).to.deep.equal([]);
  });

  it('references only tables that exist', () => {
    const unknown = store
      .select({ table: 'sys_dictionary', query: 'referenceISNOTEMPTY' })
      .filter((row) => store.table(row['reference'] ?? '') === null)
      .map((row) => `${row['name']}.${row['element']} -> ${row['reference']}`);
    expect(unknown).to.deep.equal([]);
  });

  it('describes every table and column in the dictionary', () => {
    const entries = store.select({ table: 'sys_dictionary', query: 'name=incident^elementISNOTEMPTY' });
    expect(entries.map((row) => row['element'])).to.include.members(['caller_id', 'category', 'hold_reason']);
    expect(store.table('incident')).to.deep.include({ superClass: 'task', scope: 'global', label: 'Incident' });
  });

  it('opens to other scopes what an instance opens, and no more', () => {
    expect(store.table('sys_user')?.access).to.include({ read: true, create: true, update: true, delete: false });
    expect(store.table('oauth_entity')?.access).to.include({ public: true, read: true, create: true });
    expect(store.table('sys_user_has_role')?.access).to.include({ create: true, update: false });
    expect(store.table('sys_properties')?.access).to.include({ create: false, update: false, delete: false });
  });

  it('gives each protected table access controls with roles that exist', () => {
    for (const table of ['oauth_entity', 'sys_user', 'task', 'incident', 'change_request']) {
      for (const operation of ['create', 'read', 'write', 'delete']) {
        const [acl] = store.select({
          table: 'sys_security_acl',
          query: `name=${table}^operation=${operation}^type=record`,
        });
        const roles = store.count({ table: 'sys_security_acl_role', query: `sys_security_acl=${acl?.['sys_id']}` });
        expect(roles, `${table} ${operation}`).to.be.greaterThan(0);
      }
    }
  });

  it('says which release it is', () => {
    expect(store.select({ table: 'sys_cluster_state', query: null })[0]?.['build_name']).to.equal('Zurich');
  });
});
