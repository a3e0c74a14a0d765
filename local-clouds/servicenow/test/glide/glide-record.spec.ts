import { expect } from 'chai';
import { verifyPassword } from '../../src/store/password.ts';
import { openScriptInstance, type ScriptInstance, thrownBy } from '../script/script-instance.ts';

describe('GlideRecord', () => {
  let instance: ScriptInstance;

  before(() => {
    instance = openScriptInstance();
    for (const [name, amount] of [
      ['one', '1'],
      ['two', '2'],
      ['with ^ caret', '3'],
    ]) {
      instance.run(insertScript({ correlation_id: name, name, amount }));
    }
    instance.grant('read', 'sys_user');
    instance.grant('create', 'sys_user');
    instance.grant('write', 'sys_user');
  });

  const on = (lines: string): unknown =>
    instance.run(`(function () { var gr = new GlideRecord('x_test_app_ticket'); ${lines} })();`);

  it('queries, orders, limits and counts', () => {
    expect(
      on(
        "gr.orderByDesc('amount'); gr.setLimit(2); gr.query(); var a = []; while (gr.next()) a.push(gr.getValue('name')); return [a, gr.getRowCount()];",
      ),
    ).to.deep.equal([['with ^ caret', 'two'], 2]);
  });

  it('takes values of addQuery as they are, carets included', () => {
    expect(on("gr.addQuery('name', 'with ^ caret'); gr.query(); return gr.getRowCount();")).to.equal(1);
    expect(on("gr.addQuery('name', 'one^ORname=two'); gr.query(); return gr.getRowCount();")).to.equal(0);
  });

  it('combines conditions', () => {
    expect(
      on(
        "gr.addQuery('name', 'one').addOrCondition('name', 'two'); gr.addQuery('amount', '>', 1); gr.query(); gr.next(); return [gr.getRowCount(), String(gr.name)];",
      ),
    ).to.deep.equal([1, 'two']);
    expect(on("gr.addQuery('name', 'IN', ['one', 'two']); gr.query(); return gr.getRowCount();")).to.equal(2);
    expect(
      on(
        "gr.addNullQuery('due'); gr.addEncodedQuery('amount>=2'); gr.query(); return gr.getEncodedQuery() + gr.getRowCount();",
      ),
    ).to.equal('dueISEMPTY^amount>=22');
  });

  it('gets by sys_id, by name, by field and value, and says false on a miss', () => {
    expect(
      on(
        "gr.get('name', 'two'); var id = gr.getUniqueValue(); var other = new GlideRecord('x_test_app_ticket'); return [other.get(id), other.get('one'), other.get('nothing'), other.getValue('name')];",
      ),
    ).to.deep.equal([true, true, false, 'one']);
  });

  it('gives text, null and the platform’s booleans', () => {
    expect(
      on(
        "gr.get('one'); return [gr.getValue('active'), String(gr.active), gr.getValue('due'), String(gr.due), gr.due.nil(), gr.getValue('nothing'), gr.nothing === undefined, typeof gr.getValue('amount')];",
      ),
    ).to.deep.equal(['1', 'true', null, '', true, null, true, 'string']);
  });

  it('keeps audit columns, defaults and a chosen sys_id', () => {
    const guid = 'd'.repeat(32);
    expect(
      on(
        `gr.initialize(); gr.setNewGuidValue('${guid}'); gr.name = 'three'; gr.correlation_id = 'c3'; var id = gr.insert(); return [id, String(gr.active), String(gr.sys_created_by), String(gr.sys_created_on), gr.getValue('sys_mod_count')];`,
      ),
    ).to.deep.equal([guid, 'true', 'admin', '2026-11-24 08:00:00', '0']);
  });

  it('updates only what changed, and counts updates', () => {
    expect(
      on(
        "gr.get('two'); gr.setValue('amount', 22); var a = gr.update(); var first = gr.getValue('sys_mod_count'); gr.update(); return [a === gr.getUniqueValue(), first, gr.getValue('sys_mod_count')];",
      ),
    ).to.deep.equal([true, '1', '1']);
  });

  it('reads through references, hop by hop', () => {
    const script =
      "gr.get('one'); gr.requested_by.setDisplayValue('System Administrator'); gr.update(); return [String(gr.requested_by.user_name), gr.requested_by.getDisplayValue(), String(gr.getElement('requested_by.user_name')), gr.requested_by.getRefRecord().getValue('user_name'), gr.getDisplayValue('requested_by')];";
    expect(on(script)).to.deep.equal(['admin', 'System Administrator', 'admin', 'admin', 'System Administrator']);
  });

  it('shows labels and local times', () => {
    const script =
      "gr.get('one'); gr.kind.setDisplayValue('Kind B'); gr.opened = '2026-07-01 10:00:00'; gr.update(); return [gr.getValue('kind'), gr.getDisplayValue('kind'), gr.kind.getChoiceValue(), gr.opened.getDisplayValue()];";
    const session = { ...instance.admin, timeZone: 'Europe/Stockholm' };
    const text = `(function () { var gr = new GlideRecord('x_test_app_ticket'); ${script} })();`;
    expect(instance.run(text, session)).to.deep.equal(['b', 'Kind B', 'Kind B', '2026-07-01 12:00:00']);
  });

  it('does nothing for an unknown field, and has no rows of an unknown table', () => {
    expect(on("gr.get('one'); gr.nothing = 1; gr.setValue('nothing', 1); return gr.isValidField('nothing');")).to.equal(
      false,
    );
    expect(instance.run("var gr = new GlideRecord('x_nothing'); gr.query(); [gr.isValid(), gr.next()]")).to.deep.equal([
      false,
      false,
    ]);
  });

  it('answers a duplicate with null and the reason', () => {
    expect(
      on("gr.initialize(); gr.correlation_id = 'one'; return [gr.insert(), gr.getLastErrorMessage()];"),
    ).to.deep.equal([
      null,
      "Unique Key violation detected by database (Duplicate entry for key 'x_test_app_ticket.correlation_id')",
    ]);
  });

  it('makes one row of two hundred inserts of one key, some of them inside each other', () => {
    const script = `
      var ids = [];
      for (var i = 0; i < 100; i += 1) {
        var a = new GlideRecord('x_test_app_ticket'); a.initialize(); a.correlation_id = 'same'; a.name = 'a' + i;
        var b = new GlideRecord('x_test_app_ticket'); b.initialize(); b.correlation_id = 'same'; b.name = 'b' + i;
        ids.push(b.insert(), a.insert());
      }
      [ids.length, ids.filter(function (id) { return id !== null; }).length]`;
    expect(instance.run(script)).to.deep.equal([200, 1]);
    expect(instance.store.count({ table: 'x_test_app_ticket', query: 'correlation_id=same' })).to.equal(1);
  });

  it('deletes one and many', () => {
    instance.run(insertScript({ correlation_id: 'x1', name: 'gone', amount: '1' }));
    instance.run(insertScript({ correlation_id: 'x2', name: 'gone', amount: '2' }));
    expect(on("gr.get('correlation_id', 'x1'); return gr.deleteRecord();")).to.equal(true);
    on("gr.addQuery('name', 'gone'); gr.deleteMultiple();");
    expect(instance.store.count({ table: 'x_test_app_ticket', query: 'name=gone' })).to.equal(0);
  });

  describe('secrets', () => {
    const addUser = (name: string, line: string): unknown =>
      instance.run(
        `var u = new GlideRecord('sys_user'); u.initialize(); u.user_name = '${name}'; ${line}; u.insert();`,
      );
    const hashOf = (name: string): string | null =>
      instance.store.select({ table: 'sys_user', query: `user_name=${name}` })[0]?.['user_password'] ?? null;

    it('hashes a password set by the element’s setDisplayValue', () => {
      addUser('integration', "u.user_password.setDisplayValue('s3cret!')");
      expect(verifyPassword('s3cret!', hashOf('integration'))).to.equal(true);
    });

    it('refuses the record’s setDisplayValue in a scope', () => {
      expect(thrownBy(() => addUser('other', "u.setDisplayValue('user_password', 'x')"))).to.equal(
        'com.glide.script.fencing.MethodNotAllowedException: Function setDisplayValue is not allowed in scope x_test_app',
      );
    });

    it('stores what setValue gives as it is, which signs nobody in', () => {
      addUser('clear', "u.setValue('user_password', 'clear')");
      expect(hashOf('clear')).to.equal('clear');
      expect(verifyPassword('clear', hashOf('clear'))).to.equal(false);
    });

    it('seals and opens password2 fields', () => {
      const read = on(
        "gr.initialize(); gr.correlation_id = 's1'; gr.secret.setDisplayValue('hidden'); gr.insert(); gr.get('correlation_id', 's1'); return [gr.secret.getDecryptedValue(), gr.getDisplayValue('secret')];",
      );
      expect(read).to.deep.equal(['hidden', '********']);
      const [row] = instance.store.select({ table: 'x_test_app_ticket', query: 'correlation_id=s1' });
      expect(row?.['secret']).not.to.include('hidden');
      expect(instance.cipher.open(row?.['secret'] ?? '')).to.equal('hidden');
    });

    it('cannot decrypt what setValue put there', () => {
      expect(
        on(
          "gr.initialize(); gr.correlation_id = 's2'; gr.setValue('secret', 'clear'); gr.insert(); return gr.secret.getDecryptedValue();",
        ),
      ).to.equal(null);
    });

    it('generates the credentials of an OAuth client', () => {
      instance.grant('create', 'oauth_entity');
      const script =
        "var e = new GlideRecord('oauth_entity'); e.initialize(); e.name = 'Client'; e.type = 'client'; e.insert(); [String(e.client_id), e.client_secret.getDecryptedValue()]";
      const [id, secret] = instance.run(script) as [string, string];
      expect(id).to.match(/^[0-9a-f]{32}$/);
      expect(secret).to.have.length.greaterThan(20);
    });
  });
});

function insertScript(values: Record<string, string | undefined>): string {
  return `var t = new GlideRecord('x_test_app_ticket'); t.initialize(); var v = ${JSON.stringify(values)}; for (var k in v) t.setValue(k, v[k]); t.insert();`;
}
