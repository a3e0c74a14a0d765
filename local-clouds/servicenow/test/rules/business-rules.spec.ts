import { expect } from 'chai';
import { OperationAbortedError } from '../../src/rules/record-operations.ts';
import type { Values } from '../../src/store/record-store.ts';
import { APP, openScriptInstance, type ScriptInstance, thrownBy } from '../script/script-instance.ts';

const TABLE = 'x_test_app_ticket';

describe('Business rules', () => {
  let instance: ScriptInstance;
  let made: string[];
  let serial = 0;

  before(() => {
    instance = openScriptInstance();
  });

  beforeEach(() => {
    made = [];
  });

  afterEach(() => {
    for (const sysId of made) instance.store.delete('sys_script', sysId);
  });

  function rule(script: string, values: Values = {}): string {
    const sysId = instance.put('sys_script', {
      name: 'Rule',
      collection: TABLE,
      when: 'before',
      order: '100',
      action_insert: 'true',
      action_update: 'true',
      active: 'true',
      advanced: 'true',
      sys_scope: APP.sysId,
      script: `(function executeRule(current, previous) { ${script} })(current, previous);`,
      ...values,
    });
    made.push(sysId);
    return sysId;
  }

  function insert(values: Values = {}): Values {
    serial += 1;
    const given = { correlation_id: `c${serial}`, name: 'start', ...values };
    const sysId = instance.operations.insert(instance.admin, TABLE, given);
    return instance.store.get(TABLE, sysId) ?? {};
  }

  function update(row: Values, values: Values): Values {
    instance.operations.update(instance.admin, TABLE, row['sys_id'] ?? '', values);
    return instance.store.get(TABLE, row['sys_id'] ?? '') ?? {};
  }

  it('change the record before it is stored, in their order', () => {
    rule("current.name = current.name + ' second';", { order: '200' });
    rule("current.name = current.name + ' first';", { order: '100' });
    expect(insert()['name']).to.equal('start first second');
  });

  it('see what was there before', () => {
    rule("if (previous !== null) current.name = previous.name + '>' + current.name + current.name.changes();");
    const row = insert();
    expect(update(row, { name: 'end' })['name']).to.equal('start>endtrue');
  });

  it('run by their filter condition, change operators included', () => {
    rule("current.due = '2027-01-01';", { filter_condition: 'amount>5^kind=a' });
    expect([insert({ amount: '6', kind: 'a' })['due'], insert({ amount: '6', kind: 'b' })['due']]).to.deep.equal([
      '2027-01-01',
      null,
    ]);
    rule('current.amount = 99;', { filter_condition: 'kindCHANGESTOb^EQ' });
    rule("current.opened = '2026-01-01 00:00:00';", { filter_condition: 'nameVALCHANGES' });
    const row = insert({ kind: 'a' });
    instance.store.update(TABLE, row['sys_id'] ?? '', { opened: null });
    const changed = update(row, { kind: 'b' });
    expect([changed['amount'], changed['opened']]).to.deep.equal(['99', null]);
    expect(update(changed, { name: 'x' })['opened']).to.equal('2026-01-01 00:00:00');
  });

  it('run by their condition script', () => {
    rule("current.name = 'big';", { condition: 'current.amount > 10' });
    expect([insert({ amount: '11' })['name'], insert({ amount: '9' })['name']]).to.deep.equal(['big', 'start']);
  });

  it('stop an operation with the platform’s text', () => {
    const sysId = rule('current.setAbortAction(true);', { name: 'No thanks' });
    let thrown: unknown;
    try {
      insert();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).to.be.instanceOf(OperationAbortedError);
    expect(thrown).to.deep.include({
      operation: 'create',
      message: `Operation against file '${TABLE}' was aborted by Business Rule 'No thanks^${sysId}'. Business Rule Stack:No thanks`,
    });
    expect(
      instance.run(
        `var t = new GlideRecord('${TABLE}'); t.initialize(); [t.insert(), t.isActionAborted(), t.getLastErrorMessage() !== null]`,
      ),
    ).to.deep.equal([null, true, true]);
  });

  it('stop an operation without a script', () => {
    rule('', { abort_action: 'true', advanced: 'false', filter_condition: 'name=never' });
    expect(thrownBy(() => insert({ name: 'never' }))).to.match(/was aborted by Business Rule/);
    expect(insert()['name']).to.equal('start');
  });

  it('run after the row is stored, and write other records', () => {
    rule(
      `var other = new GlideRecord('${TABLE}'); if (!other.get('name', 'echo')) { other.initialize(); other.name = 'echo'; other.correlation_id = current.correlation_id + '-echo'; other.insert(); }`,
      { when: 'after', filter_condition: 'name!=echo' },
    );
    const row = insert();
    expect(instance.store.count({ table: TABLE, query: `correlation_id=${row['correlation_id']}-echo` })).to.equal(1);
  });

  it('do not run themselves again for the record they update', () => {
    rule("current.name = current.name + '!'; current.update();", { when: 'after' });
    expect(insert()['name']).to.equal('start!');
  });

  it('run for deletions', () => {
    rule('current.setAbortAction(true);', { action_insert: 'false', action_update: 'false', action_delete: 'true' });
    const row = insert();
    expect(thrownBy(() => instance.operations.delete(instance.admin, TABLE, row['sys_id'] ?? ''))).to.match(/aborted/);
    expect(instance.store.get(TABLE, row['sys_id'] ?? '')).not.to.equal(null);
  });

  it('of a parent table run for its children', () => {
    rule("current.short_description = 'by task rule';", { collection: 'task', sys_scope: 'global' });
    const sysId = instance.operations.insert(instance.admin, 'incident', { short_description: 'x' });
    expect(instance.store.get('incident', sysId)?.['short_description']).to.equal('by task rule');
  });

  it('are logged and passed over when their script fails', () => {
    rule('nothing.at.all();', { name: 'Broken' });
    expect(insert()['name']).to.equal('start');
    expect(instance.lines.at(-1)).to.match(/Business rule Broken: ReferenceError: nothing is not defined/);
  });

  it('are left out after setWorkflow(false)', () => {
    rule("current.name = 'ruled';");
    expect(
      instance.run(
        `var t = new GlideRecord('${TABLE}'); t.initialize(); t.correlation_id = 'quiet'; t.name = 'plain'; t.setWorkflow(false); t.insert(); String(t.name)`,
      ),
    ).to.equal('plain');
  });

  it('set fields without a script', () => {
    rule('', { advanced: 'false', template: 'name=set^amount=7^EQ' });
    expect(insert()).to.deep.include({ name: 'set', amount: '7' });
  });
});
