import { expect } from 'chai';
import { openRecordStore } from '../../src/store/open-record-store.ts';
import { DuplicateValueError, UnknownTableError, type Values } from '../../src/store/record-store.ts';
import type { SqliteRecordStore } from '../../src/store/sqlite-record-store.ts';

const id = (n: number) => n.toString(16).padStart(32, '0');

describe('record store', function () {
  this.timeout(30_000);
  let store: SqliteRecordStore;
  before(() => {
    store = openRecordStore({ dataDir: null, now: () => new Date('2026-03-18T10:30:00Z') });
  });
  after(() => store.close());

  const userId = (userName: string) =>
    store.select({ table: 'sys_user', query: `user_name=${userName}` })[0]?.['sys_id'] ?? null;
  const numbers = (table: string, query: string) =>
    store.select({ table, query: `${query}^ORDERBYnumber` }).map((row) => row['number']);

  describe('inheritance', () => {
    before(() => {
      store.insert('incident', { sys_id: id(1), number: 'INC1', short_description: 'a', category: 'software' });
      store.insert('change_request', { sys_id: id(2), number: 'CHG1', short_description: 'b', category: 'Network' });
    });

    it('finds a record by any of its ancestors, with the columns of its own class', () => {
      expect(store.get('task', id(1))).to.include({ sys_class_name: 'incident', category: 'software' });
      expect(store.get('incident', id(1))).to.include({ number: 'INC1' });
    });

    it('does not find it by a sibling class', () => {
      expect(store.get('change_request', id(1))).to.equal(null);
      expect(store.count({ table: 'change_request', query: 'number=INC1' })).to.equal(0);
    });

    it('updates and deletes over an ancestor, never over a sibling', () => {
      store.update('task', id(1), { category: 'hardware' });
      expect(store.get('incident', id(1))?.['category']).to.equal('hardware');
      store.update('change_request', id(1), { short_description: 'lost' });
      store.delete('change_request', id(1));
      expect(store.get('incident', id(1))?.['short_description']).to.equal('a');
    });

    it('tells ancestors, descendants and inherited columns', () => {
      expect(store.ancestors('incident')).to.deep.equal(['incident', 'task']);
      expect(store.descendants('task')).to.include.members(['task', 'incident', 'change_request']);
      expect(store.columns('incident').get('short_description')?.table).to.equal('task');
      expect(store.columns('incident').get('category')?.table).to.equal('incident');
    });

    it('refuses tables that do not exist', () => {
      expect(() => store.insert('nothing', { sys_id: id(9) })).to.throw(UnknownTableError, 'Invalid table nothing');
      expect(() => store.select({ table: 'nothing', query: null })).to.throw(UnknownTableError);
      expect(store.table('nothing')).to.equal(null);
      expect(store.get('nothing', id(1))).to.equal(null);
    });
  });

  describe('stored values', () => {
    const stored = (values: Values): Values => {
      store.update('incident', id(1), values);
      return store.get('incident', id(1)) ?? {};
    };

    it('cuts text at its max_length, never inside a character', () => {
      expect(stored({ short_description: 'x'.repeat(200) })['short_description']).to.have.length(160);
      expect(stored({ short_description: `${'x'.repeat(159)}😀` })['short_description']).to.equal('x'.repeat(159));
    });

    it('keeps booleans as true and false', () => {
      expect(stored({ active: '1' })['active']).to.equal('true');
      expect(stored({ active: '0' })['active']).to.equal('false');
      expect(stored({ active: 'true' })['active']).to.equal('true');
    });

    it('keeps numbers as numbers and drops what is none', () => {
      expect(stored({ priority: '02' })['priority']).to.equal('2');
      expect(stored({ priority: '3.0' })['priority']).to.equal('3');
      expect(stored({ priority: 'high' })['priority']).to.equal(null);
    });

    it('keeps dates in their canonical form and drops impossible ones', () => {
      expect(stored({ opened_at: '2026-02-03' })['opened_at']).to.equal('2026-02-03 00:00:00');
      expect(stored({ opened_at: '2026-02-30 10:00:00' })['opened_at']).to.equal(null);
    });

    it('keeps empty text as no value', () => {
      expect(stored({ description: '' })['description']).to.equal(null);
    });

    it('leaves journal fields empty and ignores unknown ones', () => {
      expect(stored({ work_notes: 'seen', nonsense: 'x' }))
        .to.include({ work_notes: null })
        .and.not.to.have.property('nonsense');
    });
  });

  describe('queries', () => {
    before(() => {
      const caller = userId('itil');
      const rows: Values[] = [
        {
          number: 'Q1',
          priority: '1',
          active: 'true',
          short_description: 'Alpha one',
          caller_id: caller,
          opened_at: '2026-03-18 08:00:00',
          closed_at: '2026-03-18 09:00:00',
        },
        {
          number: 'Q2',
          priority: '2',
          active: 'false',
          short_description: 'alpha two',
          opened_at: '2026-03-17 08:00:00',
          closed_at: '2026-03-19 09:00:00',
        },
        { number: 'Q3', priority: '10', active: null, short_description: 'Beta 100%', correlation_id: 'Beta 100%' },
      ];
      for (const [position, row] of rows.entries()) store.insert('incident', { sys_id: id(100 + position), ...row });
    });

    const cases: [query: string, expected: string[]][] = [
      ['short_description=Alpha one', ['Q1']],
      ['short_description=alpha one', []],
      ['short_descriptionLIKEone', ['Q1']],
      ['short_descriptionLIKE%', ['Q3']],
      ['short_descriptionSTARTSWITHAlpha', ['Q1']],
      ['short_descriptionENDSWITHtwo', ['Q2']],
      ['short_descriptionNOT LIKEAlpha', ['Q3']],
      ['priority>2', ['Q3']],
      ['priority>=2', ['Q2', 'Q3']],
      ['priorityBETWEEN1@2', ['Q1', 'Q2']],
      ['priorityIN1,10', ['Q1', 'Q3']],
      ['priorityNOT IN1,10', ['Q2']],
      ['active=1', ['Q1']],
      ['active=false', ['Q2']],
      ['active!=true', ['Q2', 'Q3']],
      ['activeISEMPTY', ['Q3']],
      ['active=', ['Q3']],
      ['activeISNOTEMPTY', ['Q1', 'Q2']],
      ['caller_id.user_name=itil', ['Q1']],
      ['caller_idLIKEITIL', ['Q1']],
      ['caller_id.activeANYTHING', ['Q1', 'Q2', 'Q3']],
      ['short_descriptionSAMEAScorrelation_id', ['Q3']],
      ['opened_atSAMEASclosed_at@day', ['Q1']],
      ['opened_atLT_FIELDclosed_at', ['Q1', 'Q2']],
      ['opened_atMORETHANclosed_at@day@before@1', ['Q2']],
      ['opened_atLESSTHANclosed_at@day@before@1', ['Q1']],
      ['opened_atONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()', ['Q1']],
      ['opened_atNOTONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()', ['Q2', 'Q3']],
      ['opened_atRELATIVELT@hour@ago@12', ['Q2']],
      ["opened_atDATEPARTWednesday@javascript:gs.datePart('dayofweek','wednesday','EE')", ['Q1']],
      ['sys_class_nameINSTANCEOFtask', ['Q1', 'Q2', 'Q3']],
      ['sys_class_nameINSTANCEOFchange_request', []],
      ['priority=1^ORpriority=2^active=true', ['Q1']],
      ['priority=abc', []],
    ];
    for (const [query, expected] of cases) {
      it(`${query} selects ${expected.join(', ') || 'nothing'}`, () => {
        expect(numbers('incident', `numberSTARTSWITHQ^${query}`)).to.deep.equal(expected);
      });
    }

    it('or-s blocks', () => {
      expect(numbers('incident', 'number=Q1^NQnumber=Q3')).to.deep.equal(['Q1', 'Q3']);
    });

    it('finds one record among thousands of unknown conditions', () => {
      const unknown = Array.from({ length: 2300 }, (_, n) => `unknown_${n}=x`).join('^');
      expect(store.select({ table: 'incident', query: `${unknown}^sys_id=${id(100)}` })).to.have.length(1);
    });

    it('counts related records', () => {
      const admins = 'RLQUERYsys_user_has_role.user,>0,m2m^role.name=admin^ENDRLQUERY';
      expect(store.select({ table: 'sys_user', query: admins }).map((row) => row['user_name'])).to.deep.equal([
        'admin',
      ]);
    });

    it('joins another table', () => {
      store.insert('sys_user_group', { sys_id: id(120), name: 'Led', active: 'true', manager: userId('itil') });
      const query = 'JOINsys_user.sys_id=sys_user_group.manager!active=true';
      expect(store.select({ table: 'sys_user', query }).map((row) => row['user_name'])).to.deep.equal(['itil']);
    });

    it('takes thousands of conditions and dozens of references', () => {
      const many = Array.from({ length: 3000 }, () => 'number!=x').join('^');
      expect(numbers('incident', `number=Q1^${many}`)).to.deep.equal(['Q1']);
      const walks = Array.from({ length: 80 }, (_, n) => `caller_id${'.manager'.repeat(n)}.nameANYTHING`).join('^');
      expect(numbers('incident', `number=Q1^${walks}`)).to.deep.equal(['Q1']);
    });

    it('pages in order without repeating a row', () => {
      const page = (offset: number) =>
        store.select({ table: 'incident', query: 'numberSTARTSWITHQ^ORDERBYsys_class_name', limit: 2, offset });
      const seen = [...page(0), ...page(2)].map((row) => row['number']);
      expect(seen).to.have.members(['Q1', 'Q2', 'Q3']).and.to.have.length(3);
    });

    it('iterates in order and leaves out what was deleted meanwhile', () => {
      const seen: (string | null | undefined)[] = [];
      for (const row of store.iterate({ table: 'incident', query: 'numberSTARTSWITHQ^ORDERBYDESCnumber' })) {
        seen.push(row['number']);
      }
      expect(seen).to.deep.equal(['Q3', 'Q2', 'Q1']);
    });

    it('obeys glide.invalid_query.returns_no_rows from the next query on', () => {
      const property = store.select({ table: 'sys_properties', query: 'name=glide.invalid_query.returns_no_rows' })[0];
      const set = (value: string) => store.update('sys_properties', property?.['sys_id'] ?? '', { value });
      expect(numbers('incident', 'misspelt=1^number=Q1')).to.deep.equal(['Q1']);
      set('true');
      expect(numbers('incident', 'misspelt=1^number=Q1')).to.deep.equal([]);
      set('false');
    });

    it('costs one statement a page, whatever the query', () => {
      const page = () =>
        store.select({ table: 'incident', query: 'caller_id.manager.name=x^NQpriority=1^ORDERBYcaller_id', limit: 50 });
      page();
      store.takeStatementCount();
      page();
      expect(store.takeStatementCount()).to.equal(1);
    });
  });

  describe('unique values', () => {
    it('refuses a second user of the same name and says which column', () => {
      const insert = () => store.insert('sys_user', { sys_id: id(50), user_name: 'admin' });
      expect(insert)
        .to.throw(DuplicateValueError, "Duplicate entry for key 'sys_user.user_name'")
        .that.deep.includes({ table: 'sys_user', columns: ['user_name'] });
    });

    it('lets any number of records have none', () => {
      store.insert('oauth_entity', { sys_id: id(51), name: 'one' });
      store.insert('oauth_entity', { sys_id: id(52), name: 'two' });
    });

    it('refuses a combination that a unique index covers', () => {
      const [member] = store.select({ table: 'sys_user_grmember', query: null, limit: 1 });
      const again = { user: member?.['user'] ?? null, group: member?.['group'] ?? null, sys_id: id(53) };
      expect(() => store.insert('sys_user_grmember', again))
        .to.throw(DuplicateValueError)
        .that.deep.includes({ columns: ['user', 'group'] });
    });

    it('refuses a second record with the same sys_id', () => {
      store.insert('sys_user_group', { sys_id: id(54), name: 'g' });
      expect(() => store.insert('sys_user_group', { sys_id: id(54), name: 'h' })).to.throw(DuplicateValueError);
    });
  });

  describe('numbers', () => {
    it('counts up from the start of the table, with its prefix and digits', () => {
      expect(store.nextNumber('incident')).to.equal('INC0010001');
      expect(store.nextNumber('incident')).to.equal('INC0010002');
      expect(store.nextNumber('change_request')).to.equal('CHG0030001');
    });

    it('gives none to a table without numbering', () => {
      expect(store.nextNumber('sys_user')).to.equal(null);
    });
  });

  describe('transactions', () => {
    it('keeps nothing of work that failed, inner work that failed included', () => {
      store.transaction(() => {
        store.insert('sys_user_group', { sys_id: id(60), name: 'outer' });
        expect(() =>
          store.transaction(() => {
            store.insert('sys_user_group', { sys_id: id(61), name: 'inner' });
            throw new Error('inner');
          }),
        ).to.throw('inner');
      });
      expect(store.get('sys_user_group', id(60))).not.to.equal(null);
      expect(store.get('sys_user_group', id(61))).to.equal(null);
    });

    it('forgets a property that was set in work that failed', () => {
      const property = store.select({ table: 'sys_properties', query: 'name=glide.invalid_query.returns_no_rows' })[0];
      const set = () =>
        store.transaction(() => {
          store.update('sys_properties', property?.['sys_id'] ?? '', { value: 'true' });
          expect(numbers('incident', 'misspelt=1^number=Q1')).to.deep.equal([]);
          throw new Error('no');
        });
      expect(set).to.throw('no');
      expect(numbers('incident', 'misspelt=1^number=Q1')).to.deep.equal(['Q1']);
    });

    it('forgets a table that was declared in work that failed', () => {
      const declare = () =>
        store.transaction(() => {
          store.insert('sys_db_object', { sys_id: id(62), name: 'u_gone', label: 'Gone' });
          store.refreshDictionary();
          expect(store.table('u_gone')).not.to.equal(null);
          throw new Error('no');
        });
      expect(declare).to.throw('no');
      expect(store.table('u_gone')).to.equal(null);
    });
  });

  describe('dictionary', () => {
    it('gives a declared table its columns, its unique index and the system columns', () => {
      store.insert('sys_db_object', { sys_id: id(70), name: 'u_thing', label: 'Thing' });
      store.insert('sys_dictionary', {
        sys_id: id(71),
        name: 'u_thing',
        element: 'key',
        internal_type: 'string',
        max_length: '5',
      });
      store.insert('sys_index', {
        sys_id: id(72),
        name: 'key',
        table: 'u_thing',
        columns: 'key',
        unique_index: 'true',
      });
      store.refreshDictionary();
      store.insert('u_thing', { sys_id: id(73), key: 'abcdefg' });
      expect(store.get('u_thing', id(73))).to.include({ key: 'abcde', sys_id: id(73) });
      expect(() => store.insert('u_thing', { sys_id: id(74), key: 'abcde' })).to.throw(DuplicateValueError);
      expect([...store.columns('u_thing').keys()]).to.include.members(['sys_id', 'sys_updated_on', 'sys_mod_count']);
    });

    it('binds a unique index of a child table to its own records', () => {
      store.insert('sys_index', {
        sys_id: id(75),
        name: 'c',
        table: 'incident',
        columns: 'correlation_id',
        unique_index: 'true',
      });
      store.refreshDictionary();
      store.insert('change_request', { sys_id: id(76), correlation_id: 'same' });
      store.insert('change_request', { sys_id: id(77), correlation_id: 'same' });
      store.insert('incident', { sys_id: id(78), correlation_id: 'same' });
      expect(() => store.insert('incident', { sys_id: id(79), correlation_id: 'same' }))
        .to.throw(DuplicateValueError)
        .that.deep.includes({ table: 'incident', columns: ['correlation_id'] });
    });

    it('lets a removed index go', () => {
      store.delete('sys_index', id(75));
      store.refreshDictionary();
      store.insert('incident', { sys_id: id(79), correlation_id: 'same' });
    });
  });
});
