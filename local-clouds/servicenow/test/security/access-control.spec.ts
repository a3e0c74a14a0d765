import { expect } from 'chai';
import { type Session, SYSTEM_SESSION } from '../../src/security/session.ts';
import { sessionForUser } from '../../src/security/session-for-user.ts';
import type { Values } from '../../src/store/record-store.ts';
import { APP, openScriptInstance, type ScriptInstance, thrownBy } from '../script/script-instance.ts';

const TABLE = 'x_test_app_ticket';
const RECORD: Values = { sys_id: '1'.repeat(32), name: 'mine', amount: '5', active: 'true' };

/** Not one of the base system. */
const isOurs = (role: string): boolean => role.startsWith('x.');

describe('Access control', () => {
  let instance: ScriptInstance;
  let reader: Session;
  let writer: Session;
  const roles: Record<string, string> = {};

  before(() => {
    instance = openScriptInstance();
    // The base system's wildcard would decide wherever a test leaves a gate open.
    for (const row of instance.store.select({
      table: 'sys_security_acl',
      query: 'nameSTARTSWITH*^ORname=incident^ORname=task',
    })) {
      instance.store.delete('sys_security_acl', row['sys_id'] ?? '');
    }
  });

  beforeEach(() => {
    for (const name of ['reader', 'writer', 'boss']) roles[name] = instance.put('sys_user_role', { name: `x.${name}` });
    reader = userWith('reader');
    writer = userWith('writer');
  });

  afterEach(() => instance.reset());

  after(() => instance.store.close());

  function userWith(...names: string[]): Session {
    const userId = instance.put('sys_user', { user_name: `user of ${names.join()}`, active: 'true' });
    for (const name of names) instance.put('sys_user_has_role', { user: userId, role: roles[name] ?? null });
    return sessionForUser(instance.store, userId);
  }

  function acl(name: string, values: Values = {}, ...granted: string[]): string {
    const sysId = instance.put('sys_security_acl', {
      name,
      type: 'record',
      operation: 'read',
      active: 'true',
      admin_overrides: 'false',
      decision_type: 'allow',
      sys_scope: APP.sysId,
      ...values,
    });
    for (const role of granted) {
      instance.put('sys_security_acl_role', { sys_security_acl: sysId, sys_user_role: roles[role] ?? role });
    }
    return sysId;
  }

  const mayRead = (session: Session, record: Values | null = RECORD, field?: string): boolean =>
    instance.accessControl.mayAccessRecord(session, 'read', TABLE, record, field);

  it('grants where no ACL matches', () => {
    expect(mayRead(reader)).to.equal(true);
    expect(mayRead(reader, RECORD, 'name')).to.equal(true);
  });

  it('asks for one of the roles', () => {
    acl(TABLE, {}, 'reader', 'boss');
    expect([mayRead(reader), mayRead(writer)]).to.deep.equal([true, false]);
  });

  it('takes any one of several ACLs at one point', () => {
    acl(TABLE, {}, 'boss');
    acl(TABLE, {}, 'writer');
    expect([mayRead(reader), mayRead(writer)]).to.deep.equal([false, true]);
  });

  it('wants roles, condition and script at once', () => {
    acl(TABLE, { condition: 'name=mine', script: 'answer = current.amount == 5;', advanced: 'true' }, 'reader');
    expect(mayRead(reader)).to.equal(true);
    expect(mayRead(writer)).to.equal(false);
    expect(mayRead(reader, { ...RECORD, name: 'other' })).to.equal(false);
    expect(mayRead(reader, { ...RECORD, amount: '6' })).to.equal(false);
  });

  it('passes a table by condition alone for anybody', () => {
    acl(TABLE, { condition: 'active=true' });
    expect([mayRead(reader), mayRead(reader, { ...RECORD, active: 'false' })]).to.deep.equal([true, false]);
  });

  for (const [title, values] of [
    ['nothing in it', {}],
    ['a script that is only true', { script: 'true', advanced: 'true' }],
    ['a script that is only answer=true', { script: 'answer = true;', advanced: 'true' }],
    ['an unknown security attribute', { security_attribute: 'f'.repeat(32) }],
  ] as const) {
    it(`denies by an ACL with ${title}`, () => {
      acl(TABLE, values);
      expect(mayRead(reader)).to.equal(false);
    });
  }

  it('denies by a role that does not exist', () => {
    acl(TABLE, {}, 'reader', '9'.repeat(32));
    expect(mayRead(reader)).to.equal(false);
  });

  it('asks deny-unless ACLs first', () => {
    acl(TABLE, {}, 'reader');
    acl(TABLE, { decision_type: 'deny', condition: 'name=mine' });
    expect([mayRead(reader), mayRead(reader, { ...RECORD, name: 'other' })]).to.deep.equal([true, false]);
  });

  it('asks roles alone before the query', () => {
    acl(TABLE, { condition: 'name=never' }, 'reader');
    expect([mayRead(reader, null), mayRead(writer, null), mayRead(reader)]).to.deep.equal([true, false, false]);
  });

  it('takes the table, then its parents, then the wildcard', () => {
    const may = (session: Session): boolean =>
      instance.accessControl.mayAccessRecord(session, 'read', 'incident', { sys_id: '1' });
    acl('*', {}, 'boss');
    expect([may(reader), may(writer)]).to.deep.equal([false, false]);
    acl('task', {}, 'writer');
    expect([may(reader), may(writer)]).to.deep.equal([false, true]);
    acl('incident', {}, 'reader');
    expect([may(reader), may(writer)]).to.deep.equal([true, false]);
  });

  it('needs both gates for a field, and ends at the first field ACL that passes', () => {
    acl(`${TABLE}.name`, {}, 'boss');
    acl(`${TABLE}.*`, {}, 'reader');
    expect([mayRead(reader, RECORD, 'name'), mayRead(writer, RECORD, 'name')]).to.deep.equal([true, false]);
    acl(TABLE, {}, 'writer');
    expect(mayRead(reader, RECORD, 'name')).to.equal(false);
  });

  it('knows every point of the field gate', () => {
    for (const point of [`${TABLE}.name`, '*.name', `${TABLE}.*`, '*.*']) {
      const sysId = acl(point, {}, 'boss');
      expect(mayRead(reader, RECORD, 'name'), point).to.equal(false);
      instance.store.delete('sys_security_acl', sysId);
    }
  });

  it('lets admin pass only when every ACL of the chain says so', () => {
    const overriding = { admin_overrides: 'true' };
    acl(TABLE, overriding, 'boss');
    expect(mayRead(instance.admin)).to.equal(true);
    acl('*', {}, 'boss');
    expect(mayRead(instance.admin)).to.equal(false);
  });

  it('sees empty fields in conditions of create ACLs', () => {
    acl(TABLE, { operation: 'create', condition: 'nameISEMPTY' });
    const may = (record: Values | null): boolean =>
      instance.accessControl.mayAccessRecord(reader, 'create', TABLE, record);
    expect([may({}), may({ name: 'x' })]).to.deep.equal([true, true]);
  });

  it('reuses the write rules of the last wildcard for creating', () => {
    acl('*.*', { operation: 'write' }, 'writer');
    const may = (session: Session): boolean =>
      instance.accessControl.mayAccessRecord(session, 'create', TABLE, null, 'name');
    expect([may(reader), may(writer)]).to.deep.equal([false, true]);
  });

  it('keeps objects that match the wildcard alone for admins in deny mode', () => {
    acl('*', {}, 'reader');
    const [mode] = instance.store.select({ table: 'sys_properties', query: 'name=glide.sm.default_mode' });
    const inMode = (value: string): boolean => {
      instance.store.update('sys_properties', mode?.['sys_id'] ?? '', { value });
      return mayRead(reader);
    };
    expect([inMode('allow'), inMode('deny')]).to.deep.equal([true, false]);
  });

  it('asks nothing of the system', () => {
    acl(TABLE, {}, 'boss');
    expect(mayRead(SYSTEM_SESSION)).to.equal(true);
  });

  it('sees a role taken away', () => {
    const sysId = acl(TABLE, {}, 'reader');
    expect(mayRead(reader)).to.equal(true);
    instance.store.update('sys_security_acl', sysId, { active: 'false' });
    acl(TABLE, {}, 'boss');
    expect(mayRead(reader)).to.equal(false);
  });

  it('passes a REST endpoint by any one of its ACLs, and by none without one', () => {
    const endpoint = { type: 'REST_Endpoint', operation: 'execute' };
    const first = acl('tasks', endpoint, 'reader');
    const second = acl('admin', endpoint, 'boss');
    const may = (session: Session, ids: string[]): boolean =>
      instance.accessControl.mayExecuteRestEndpoint(session, ids);
    expect([may(reader, [first, second]), may(writer, [first, second]), may(reader, [])]).to.deep.equal([
      true,
      false,
      false,
    ]);
  });

  it('guards pages by their full name', () => {
    acl('x_test_app_setup', { type: 'ui_page' }, 'boss');
    const may = (session: Session): boolean => instance.accessControl.mayReadPage(session, 'x_test_app_setup');
    expect([may(reader), may(userWith('boss'))]).to.deep.equal([false, true]);
  });

  it('counts contained roles, at any depth', () => {
    instance.put('sys_user_role_contains', { role: roles['boss'] ?? null, contains: roles['writer'] ?? null });
    instance.put('sys_user_role_contains', { role: roles['writer'] ?? null, contains: roles['reader'] ?? null });
    expect([...userWith('boss').roles].filter(isOurs).sort()).to.deep.equal(['x.boss', 'x.reader', 'x.writer']);
  });

  it('counts roles of groups', () => {
    const group = instance.put('sys_user_group', { name: 'Readers' });
    instance.put('sys_group_has_role', { group, role: roles['reader'] ?? null });
    const user = instance.put('sys_user', { user_name: 'member' });
    instance.put('sys_user_grmember', { user, group });
    expect([...sessionForUser(instance.store, user).roles].filter(isOurs)).to.deep.equal(['x.reader']);
  });

  it('makes no session for nobody', () => {
    expect(thrownBy(() => sessionForUser(instance.store, 'nobody'))).to.match(/No user nobody in sys_user/);
  });

  it('applies to GlideRecordSecure, row by row and field by field', () => {
    instance.run(
      `['mine', 'other'].forEach(function (name, n) { var t = new GlideRecord('${TABLE}'); t.initialize(); t.name = name; t.amount = n; t.correlation_id = name; t.insert(); });`,
    );
    acl(TABLE, { condition: 'name=mine' }, 'reader');
    acl(`${TABLE}.amount`, {}, 'boss');
    const script = (kind: string): string =>
      `var t = new ${kind}('${TABLE}'); t.query(); var a = []; while (t.next()) a.push([t.getValue('name'), t.getValue('amount')]); a`;
    expect(instance.run(script('GlideRecord'), reader)).to.deep.equal([
      ['mine', '0'],
      ['other', '1'],
    ]);
    expect(instance.run(script('GlideRecordSecure'), reader)).to.deep.equal([['mine', null]]);
    acl(TABLE, { operation: 'create' }, 'boss');
    const create = `var t = new GlideRecordSecure('${TABLE}'); t.initialize(); [t.canCreate(), t.insert()]`;
    expect(instance.run(create, reader)).to.deep.equal([false, null]);
  });
});
