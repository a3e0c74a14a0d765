import { expect } from 'chai';
import type { Values } from '../../src/store/record-store.ts';
import { APP, OTHER_APP, openScriptInstance, type ScriptInstance, thrownBy } from '../script/script-instance.ts';

const MUST_DECLARE =
  'must declare a cross scope access privilege. Please contact the application admin to update their access requests.';

describe('Cross-scope access', () => {
  let instance: ScriptInstance;

  let flagsBefore: [sysId: string, Values][] = [];

  before(() => {
    instance = openScriptInstance();
  });

  afterEach(() => {
    instance.reset();
    for (const [sysId, row] of flagsBefore) instance.store.update('sys_db_object', sysId, row);
    if (flagsBefore.length > 0) instance.store.refreshDictionary();
    flagsBefore = [];
  });

  after(() => instance.store.close());

  const readUser = (): unknown =>
    instance.run("var u = new GlideRecord('sys_user'); u.get('user_name', 'admin') ? String(u.user_name) : null");
  const lastLog = (): string => instance.lines.at(-1) ?? '';
  const setFlags = (table: string, flags: Record<string, string>): void => {
    const [row] = instance.store.select({ table: 'sys_db_object', query: `name=${table}` });
    if (row === undefined) throw new Error(`No table ${table}`);
    flagsBefore.push([row['sys_id'] ?? '', row]);
    instance.store.update('sys_db_object', row['sys_id'] ?? '', flags);
    instance.store.refreshDictionary();
  };

  it('lets an application use its own tables without any privilege', () => {
    expect(
      instance.run(
        "var t = new GlideRecord('x_test_app_ticket'); t.initialize(); t.correlation_id = '1'; t.insert() !== null",
      ),
    ).to.equal(true);
  });

  it('refuses a table of another scope without a privilege, and the same script works with one', () => {
    expect(thrownBy(readUser)).to.equal(
      'com.glide.script.fencing.access.ScopeAccessNotGrantedException: read access to sys_user not granted',
    );
    expect(lastLog()).to.equal(
      `error x_test_app: Read operation on table 'sys_user' from scope 'Test App' was denied. The application 'Test App' ${MUST_DECLARE}`,
    );
    const privilege = instance.grant('read', 'sys_user');
    expect(readUser()).to.equal('admin');
    instance.store.delete('sys_scope_privilege', privilege);
    expect(thrownBy(readUser)).to.match(/read access to sys_user not granted/);
  });

  it('does not count requested or denied privileges', () => {
    const privilege = instance.grant('read', 'sys_user');
    for (const status of ['requested', 'denied']) {
      instance.store.update('sys_scope_privilege', privilege, { status });
      expect(thrownBy(readUser)).to.match(/not granted/);
    }
  });

  for (const [operation, script] of [
    ['create', "u.initialize(); u.user_name = 'x'; u.insert()"],
    ['write', "u.get('user_name', 'admin'); u.city = 'Kiruna'; u.update()"],
  ] as const) {
    it(`asks for a privilege to ${operation}`, () => {
      instance.grant('read', 'sys_user');
      const attempt = (): unknown => instance.run(`var u = new GlideRecord('sys_user'); ${script}`);
      expect(thrownBy(attempt)).to.match(new RegExp(`${operation} access to sys_user not granted`));
      const title = operation === 'create' ? 'Create' : 'Write';
      expect(lastLog()).to.match(new RegExp(`${title} operation on table 'sys_user' from scope 'Test App' was denied`));
      instance.grant(operation, 'sys_user');
      expect(attempt()).to.be.a('string');
    });
  }

  it('refuses what the table’s own policy refuses, whatever privileges there are', () => {
    instance.grant('read', 'oauth_entity');
    setFlags('oauth_entity', { read_access: 'false' });
    const text =
      "Read operation against 'oauth_entity' from scope 'x_test_app' has been refused due to the table's cross-scope access policy";
    const script =
      "var e = new GlideRecord('oauth_entity'); e.query(); [e.next(), e.getLastErrorMessage(), gs.getErrorMessages()]";
    expect(instance.run(script)).to.deep.equal([false, text, [`Security restricted: ${text}`]]);
    expect(lastLog()).to.equal(`error x_test_app: Security restricted: ${text}`);
  });

  it('refuses deleting users by the policy of their table', () => {
    instance.grant('read', 'sys_user');
    instance.grant('delete', 'sys_user');
    const script =
      "var u = new GlideRecord('sys_user'); u.get('user_name', 'employee'); [u.deleteRecord(), u.getLastErrorMessage()]";
    expect(instance.run(script)).to.deep.equal([
      false,
      "Delete operation against 'sys_user' from scope 'x_test_app' has been refused due to the table's cross-scope access policy",
    ]);
  });

  it('closes a table to other scopes when it is accessible from its own only', () => {
    setFlags('x_test_app_ticket', { access: 'package_private' });
    const read = "var t = new GlideRecord('x_test_app_ticket'); t.query(); t.getLastErrorMessage()";
    expect(instance.run(read, instance.admin, OTHER_APP.sysId)).to.match(/from scope 'x_other_app' has been refused/);
    expect(instance.run(read)).to.equal(null);
  });

  it('checks each hop of a dot-walk, also for an admin', () => {
    const admin = instance.admin.userId;
    instance.run(
      `var t = new GlideRecord('x_test_app_ticket'); t.initialize(); t.correlation_id = '1'; t.requested_by = '${admin}'; t.insert()`,
    );
    const walk = (): unknown =>
      instance.run(
        "var t = new GlideRecord('x_test_app_ticket'); t.get('correlation_id', '1'); String(t.requested_by.user_name)",
      );
    expect(thrownBy(walk)).to.match(/read access to sys_user not granted/);
    instance.grant('read', 'sys_user');
    expect(walk()).to.equal('admin');
  });

  it('guards aggregates too', () => {
    expect(thrownBy(() => instance.run("new GlideAggregate('sys_user').query()"))).to.match(/not granted/);
  });

  it('throws again when a script reads the message of the refusal', () => {
    const script = (read: string): string =>
      `var u = new GlideRecord('sys_user'); try { u.query(); } catch (e) { ${read} }`;
    expect(thrownBy(() => instance.run(script('e.message')))).to.match(/Illegal access to getter method getMessage/);
    expect(instance.run(script('String(e)'))).to.match(/read access to sys_user not granted/);
  });

  it('refuses script includes of other scopes without a privilege', () => {
    instance.put('sys_script_include', {
      name: 'Shared',
      sys_scope: OTHER_APP.sysId,
      access: 'public',
      active: 'true',
      script: 'var Shared = { scope: function () { return gs.getCurrentScopeName(); } };',
    });
    const call = (): unknown => instance.run('x_other_app.Shared.scope()');
    expect(thrownBy(call)).to.equal(
      'com.glide.script.fencing.CrossScopeAccessNotAllowedException: Access to Shared from scope x_test_app not allowed',
    );
    expect(lastLog()).to.equal(
      `error x_test_app: Execute operation on script include 'Shared' from scope 'Test App' was denied. The application 'Test App' ${MUST_DECLARE}`,
    );
    instance.grant('execute', 'Shared', 'sys_script_include');
    expect(call()).to.equal('x_other_app');
  });

  it('refuses enforced APIs without a privilege', () => {
    instance.put('sys_properties', { name: 'local_instance.enforced_apis', value: 'GlideRecord.insert' });
    const insert = (): unknown =>
      instance.run("var t = new GlideRecord('x_test_app_ticket'); t.initialize(); t.insert() !== null");
    expect(thrownBy(insert)).to.equal(
      'com.glide.script.fencing.CrossScopeAccessNotAllowedException: Access to GlideRecord.insert from scope x_test_app not allowed',
    );
    expect(lastLog()).to.equal(
      `error x_test_app: Execute operation on API 'GlideRecord.insert' from scope 'Test App' was denied. The application 'Test App' ${MUST_DECLARE}`,
    );
    instance.grant('execute', 'GlideRecord.insert', 'scriptable');
    expect(insert()).to.equal(true);
  });

  it('binds the global scope by table flags alone', () => {
    const insert = "var t = new GlideRecord('x_test_app_ticket'); t.initialize(); t.insert()";
    expect(instance.run(insert, instance.admin, 'global')).to.equal(null);
    expect(lastLog()).to.match(/Create operation against 'x_test_app_ticket' from scope 'global' has been refused/);
    expect(instance.run("new GlideRecord('sys_user').get('user_name', 'admin')", instance.admin, 'global')).to.equal(
      true,
    );
  });

  it('knows an application by its scope record', () => {
    expect(instance.run('[gs.getCurrentScopeName(), gs.getCurrentApplicationId()]')).to.deep.equal([
      APP.scope,
      APP.sysId,
    ]);
    expect(thrownBy(() => instance.run('1', instance.admin, 'f'.repeat(32)))).to.match(
      /No application f+ in sys_scope/,
    );
  });
});
