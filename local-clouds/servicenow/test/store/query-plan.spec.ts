import { expect } from 'chai';
import { openRecordStore } from '../../src/store/open-record-store.ts';
import type { SqliteRecordStore } from '../../src/store/sqlite-record-store.ts';

const ROWS = 20_000;

describe('query plans over many records', () => {
  let store: SqliteRecordStore;
  before(function () {
    this.timeout(60_000);
    store = openRecordStore({ dataDir: null });
    store.transaction(() => {
      for (let n = 0; n < ROWS; n += 1) {
        const table = n % 2 === 0 ? 'incident' : 'change_request';
        store.insert(table, {
          sys_id: n.toString(16).padStart(32, '0'),
          number: store.nextNumber(table),
          state: String(n % 5),
          sys_updated_on: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString().slice(0, 19).replace('T', ' '),
        });
      }
    });
  });
  after(() => store.close());

  const cursor = '2026-01-05 00:00:00';
  const feed = `sys_updated_on>${cursor}^NQsys_updated_on=${cursor}^sys_id>0^ORDERBYsys_updated_on^ORDERBYsys_id`;
  for (const [what, table, query, index] of [
    ['the change feed of one class', 'incident', feed, /sys_class_name=\? AND sys_updated_on>\?/],
    ['the change feed of all classes', 'task', feed, /USING INDEX .*sys_updated_on,sys_id \(sys_updated_on>\?\)/],
    ['a number', 'task', 'number=INC0010007', /\(number=\?\)/],
    ['a number of a class', 'incident', 'number=INC0010007', /AND number=\?\)/],
    ['the newest numbers of a class', 'incident', 'ORDERBYDESCnumber', /\(sys_class_name=\?\)/],
    ['a sys_id', 'incident', `sys_id=${'0'.repeat(32)}`, /\(sys_id=\?\)/],
    ['many sys_ids', 'task', 'sys_idIN1,2,3', /\(sys_id=\?\)/],
    ['a correlation id', 'incident', 'correlation_id=abc', /\(correlation_id=\?\)/],
    ['a reference', 'incident', 'caller_id=abc', /\(caller_id=\?\)/],
    ['the beginning of a number', 'task', 'numberSTARTSWITHINC00100', /\(number>\? AND number<\?\)/],
  ] as const) {
    it(`finds ${what} by an index, without sorting`, () => {
      const plan = store.explain({ table, query }).join('\n');
      expect(plan)
        .to.match(/^SEARCH t0 USING/)
        .and.to.match(index)
        .and.not.to.include('TEMP B-TREE');
    });
  }

  it('returns what the feed promises: everything after the cursor, once and in order', () => {
    const page = store.select({ table: 'task', query: feed, limit: 100 });
    const keys = page.map((row) => `${row['sys_updated_on']} ${row['sys_id']}`);
    expect(page).to.have.length(100);
    expect(keys).to.deep.equal([...keys].sort());
    expect(page[0]?.['sys_updated_on']).to.equal('2026-01-05 00:00:00');
  });
});
