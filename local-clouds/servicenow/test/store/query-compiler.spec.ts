import { expect } from 'chai';
import { BASE_TABLES } from '../../src/seed/base-tables.ts';
import { Catalog } from '../../src/store/catalog.ts';
import { definitionSnapshot } from '../../src/store/definition-snapshot.ts';
import { compileQuery } from '../../src/store/query-compiler.ts';

const NOW = new Date('2026-03-18T10:30:00Z');
const catalog = new Catalog(definitionSnapshot(BASE_TABLES));

function compile(table: string, query: string, invalidReturnsNoRows = false) {
  return compileQuery(catalog, table, [query], { userId: 'u1', now: NOW, invalidReturnsNoRows });
}

describe('compileQuery', () => {
  it('binds every value, whatever it holds', () => {
    const evil = `x' OR 1=1; DROP TABLE task; --`;
    const { where } = compile('task', `short_description=${evil}^descriptionLIKE${evil}^number>=${evil}`);
    expect(where.text).not.to.include('DROP');
    expect(where.values).to.deep.equal([evil, evil, evil]);
  });

  it('limits a descendant to its classes and leaves the root unlimited', () => {
    expect(compile('incident', '').where.text).to.equal(`t0."sys_class_name" = 'incident'`);
    expect(compile('task', '').where.text).to.equal('1');
  });

  it('joins each referenced table once for all dot-walks', () => {
    const { from } = compile('incident', 'caller_id.name=a^caller_id.email=b^caller_id.manager.name=c');
    expect(from.match(/LEFT JOIN/g)).to.have.length(2);
  });

  it('puts alternatives in brackets', () => {
    const { where } = compile('task', 'active=true^priority=1^ORpriority=2');
    expect(where.text).to.equal(`t0."active" = ? AND (t0."priority#integer" = ? OR t0."priority#integer" = ?)`);
    expect(where.values).to.deep.equal(['true', 1, 2]);
  });

  it('ignores unknown fields, unknown operators and unknown scripts', () => {
    const query = 'nonsense=1^numberVALCHANGES^caller_id=DYNAMIC^numberDYNAMICabc^number=javascript:steal()^number=A';
    expect(compile('task', query).where).to.deep.equal({ text: 't0."number" = ?', values: ['A'] });
  });

  it('returns no rows for them when the property says so', () => {
    expect(compile('task', 'nonsense=1', true).where.text).to.equal('0');
    expect(compile('task', 'number=1^ORDERBYnonsense', true).where.text).to.equal('0');
    expect(compile('task', 'number=1', true).where.text).not.to.equal('0');
  });

  it('lets != match empty fields too', () => {
    expect(compile('task', 'active!=true').where).to.deep.equal({ text: 't0."active" IS NOT ?', values: ['true'] });
  });

  it('treats a comparison with nothing as a test for empty', () => {
    expect(compile('task', 'number=').where.text).to.equal('t0."number" IS NULL');
    expect(compile('task', 'number!=').where.text).to.equal('t0."number" IS NOT NULL');
  });

  it('ends every order in sys_id, in the same direction', () => {
    expect(compile('task', 'ORDERBYnumber').orderBy).to.equal('ORDER BY t0."number", t0."sys_id"');
    expect(compile('task', 'ORDERBYDESCnumber').orderBy).to.equal('ORDER BY t0."number" DESC, t0."sys_id" DESC');
  });

  it('adds the lower bound that all blocks share', () => {
    const { where } = compile('task', 'sys_updated_on>2026-01-01^NQsys_updated_on=2026-01-01^sys_id>a');
    expect(where.text).to.match(/AND t0\."sys_updated_on" >= min\(\?, \?\)$/);
    expect(where.values.slice(-2)).to.deep.equal(['2026-01-01', '2026-01-01']);
  });

  it('adds no bound when a block has none', () => {
    expect(compile('task', 'sys_updated_on>2026-01-01^NQnumber=1').where.text).not.to.include('min(');
  });

  it('evaluates the values that filters are made of', () => {
    const value = (text: string) => compile('task', `sys_created_on>=javascript:${text}`).where.values[0];
    expect(value('gs.beginningOfToday()')).to.equal('2026-03-18 00:00:00');
    expect(value('gs.endOfLastMonth()')).to.equal('2026-02-28 23:59:59');
    expect(value('gs.beginningOfThisWeek()')).to.equal('2026-03-16 00:00:00');
    expect(value('gs.daysAgo(2)')).to.equal('2026-03-16 10:30:00');
    expect(value('gs.daysAgoStart(0)')).to.equal('2026-03-18 00:00:00');
    expect(value('gs.monthsAgoStart(1)')).to.equal('2026-02-01 00:00:00');
    expect(value("gs.dateGenerate('2026-01-31','end')")).to.equal('2026-01-31 23:59:59');
    expect(compile('task', 'assigned_to=javascript:gs.getUserID()').where.values).to.deep.equal(['u1']);
  });

  it('reads relative dates', () => {
    expect(compile('task', 'sys_created_onRELATIVEGT@hour@ago@1').where).to.deep.equal({
      text: 't0."sys_created_on" > ?',
      values: ['2026-03-18 09:30:00'],
    });
  });
});
