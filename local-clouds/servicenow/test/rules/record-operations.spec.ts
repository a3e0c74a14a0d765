import { expect } from 'chai';
import { incidentPriority } from '../../src/rules/incident-priority.ts';
import { DuplicateValueError, UnknownTableError, type Values } from '../../src/store/record-store.ts';
import { openScriptInstance, type ScriptInstance } from '../script/script-instance.ts';

describe('Record operations', () => {
  let instance: ScriptInstance;

  before(() => {
    instance = openScriptInstance();
  });

  const insert = (table: string, values: Values): Values => {
    const sysId = instance.operations.insert(instance.itil, table, values);
    return instance.store.get(table, sysId) ?? {};
  };
  const update = (table: string, row: Values, values: Values): Values => {
    instance.operations.update(instance.admin, table, row['sys_id'] ?? '', values);
    return instance.store.get(table, row['sys_id'] ?? '') ?? {};
  };

  it('number, date and sign a new task', () => {
    const row = insert('incident', { short_description: 'x' });
    expect(row['number']).to.match(/^INC\d{7}$/);
    expect(row).to.deep.include({
      sys_class_name: 'incident',
      sys_created_by: 'itil',
      sys_created_on: '2026-11-24 08:00:00',
      sys_updated_by: 'itil',
      sys_mod_count: '0',
      active: 'true',
      opened_at: '2026-11-24 08:00:00',
      opened_by: instance.itil.userId,
    });
  });

  it('give consecutive numbers', () => {
    const [a, b] = [insert('incident', {}), insert('incident', {})].map((row) => Number(row['number']?.slice(3)));
    expect(b).to.equal((a ?? 0) + 1);
  });

  it('compute the priority of an incident and pass over one that is sent', () => {
    expect(insert('incident', { impact: '1', urgency: '2', priority: '5' })['priority']).to.equal('2');
    const row = insert('incident', { impact: '3', urgency: '3' });
    expect(row['priority']).to.equal('5');
    expect(update('incident', row, { urgency: '1' })['priority']).to.equal('3');
  });

  it('know the whole table of priorities', () => {
    const values = ['1', '2', '3'];
    expect(values.map((impact) => values.map((urgency) => incidentPriority(impact, urgency)).join(''))).to.deep.equal([
      '123',
      '234',
      '345',
    ]);
    expect(incidentPriority('', '1')).to.equal(null);
  });

  it('compute the name of a user from first and last name', () => {
    const user = insert('sys_user', { user_name: 'ada', first_name: 'Ada', last_name: 'Berg' });
    expect(user['name']).to.equal('Ada Berg');
    expect(update('sys_user', user, { last_name: 'Lind' })['name']).to.equal('Ada Lind');
    expect(insert('sys_user', { user_name: 'x', name: 'Only a name' })['name']).to.equal('Only a name');
  });

  it('start in the state that the class overrides', () => {
    expect(insert('change_request', {})['state']).to.equal('-5');
    expect(insert('incident', {})['state']).to.equal('1');
  });

  it('close and reopen tasks by their state', () => {
    const incident = insert('incident', { state: '2' });
    const resolved = update('incident', incident, { state: '6', close_code: 'Solution provided', close_notes: 'done' });
    expect([resolved['active'], resolved['resolved_by']]).to.deep.equal(['true', instance.admin.userId]);
    expect(update('incident', incident, { state: '7' })['active']).to.equal('false');
    const change = insert('change_request', { state: '-5' });
    expect(change['active']).to.equal('true');
    expect(update('change_request', change, { state: '3' })).to.deep.include({
      active: 'false',
      closed_at: '2026-11-24 08:00:00',
    });
    expect(update('change_request', change, { state: '-1' })).to.deep.include({ active: 'true', closed_at: null });
  });

  it('keep journal entries apart from the record', () => {
    const row = insert('incident', { short_description: 'x', work_notes: 'first' });
    const changed = update('incident', row, { comments: 'second' });
    expect([changed['work_notes'], changed['comments']]).to.deep.equal([null, null]);
    const entries = instance.store.select({ table: 'sys_journal_field', query: `element_id=${row['sys_id']}` });
    expect(entries.map(({ element, value, sys_created_by }) => [element, value, sys_created_by]).sort()).to.deep.equal([
      ['comments', 'second', 'admin'],
      ['work_notes', 'first', 'itil'],
    ]);
  });

  it('count updates, and leave a record alone that does not change', () => {
    const row = insert('incident', { short_description: 'x' });
    expect(update('incident', row, { short_description: 'y' })).to.deep.include({
      sys_mod_count: '1',
      sys_updated_by: 'admin',
    });
    expect(update('incident', row, { short_description: 'y', nothing: 'z' })['sys_mod_count']).to.equal('1');
  });

  it('never change the class, the id or the maker of a record', () => {
    const row = insert('incident', {});
    const changed = update('incident', row, { sys_class_name: 'task', sys_created_by: 'me', short_description: 'z' });
    expect([changed['sys_class_name'], changed['sys_created_by']]).to.deep.equal(['incident', 'itil']);
  });

  it('work on a record through its parent table', () => {
    const row = insert('incident', { impact: '1', urgency: '1' });
    update('task', row, { short_description: 'via task' });
    expect(instance.store.get('incident', row['sys_id'] ?? '')?.['short_description']).to.equal('via task');
  });

  it('refuse duplicates and unknown tables', () => {
    insert('x_test_app_ticket', { correlation_id: 'once' });
    expect(() => insert('x_test_app_ticket', { correlation_id: 'once' })).to.throw(DuplicateValueError);
    expect(() => insert('x_nothing', {})).to.throw(UnknownTableError, 'Invalid table x_nothing');
  });
});
