import { expect } from 'chai';
import { parseEncodedQuery } from '../../src/store/encoded-query.ts';

const condition = (field: string, operator: string, value: string) => ({ kind: 'condition', field, operator, value });

describe('parseEncodedQuery', () => {
  it('binds ^OR to the one condition before it', () => {
    expect(parseEncodedQuery('a=1^b=2^ORb=3^c=4').blocks).to.deep.equal([
      [[condition('a', '=', '1')], [condition('b', '=', '2'), condition('b', '=', '3')], [condition('c', '=', '4')]],
    ]);
  });

  it('starts a new block at ^NQ and drops ^EQ', () => {
    expect(parseEncodedQuery('a=1^NQb=2^EQ').blocks).to.deep.equal([
      [[condition('a', '=', '1')]],
      [[condition('b', '=', '2')]],
    ]);
  });

  it('reads orders in both directions and lets them stand anywhere', () => {
    const query = parseEncodedQuery('ORDERBYnumber^active=true^ORDERBYDESCsys_updated_on');
    expect(query.order).to.deep.equal([
      { field: 'number', descending: false },
      { field: 'sys_updated_on', descending: true },
    ]);
    expect(query.blocks).to.deep.equal([[[condition('active', '=', 'true')]]]);
  });

  for (const [text, operator, value] of [
    ['x!=1', '!=', '1'],
    ['x>=1', '>=', '1'],
    ['x<=1', '<=', '1'],
    ['xLIKEab', 'LIKE', 'ab'],
    ['x*ab', 'LIKE', 'ab'],
    ['xNOT LIKEab', 'NOT LIKE', 'ab'],
    ['xNOTLIKEab', 'NOT LIKE', 'ab'],
    ['x!*ab', 'NOT LIKE', 'ab'],
    ['xSTARTSWITHab', 'STARTSWITH', 'ab'],
    ['x%ab', 'ENDSWITH', 'ab'],
    ['xINa,b', 'IN', 'a,b'],
    ['xNOT INa,b', 'NOT IN', 'a,b'],
    ['xISEMPTY', 'ISEMPTY', ''],
    ['xISNOTEMPTY', 'ISNOTEMPTY', ''],
    ['xEMPTYSTRING', 'ISEMPTY', ''],
    ['xBETWEEN1@5', 'BETWEEN', '1@5'],
    ['xONToday@a@b', 'ON', 'Today@a@b'],
    ['xNOTONToday@a@b', 'NOTON', 'Today@a@b'],
    ['xRELATIVEGT@hour@ago@1', 'RELATIVEGT', '@hour@ago@1'],
    ['xNSAMEASy', 'NSAMEAS', 'y'],
    ['xGT_OR_EQUALS_FIELDy', 'GT_OR_EQUALS_FIELD', 'y'],
  ] as const) {
    it(`reads ${text}`, () => {
      expect(parseEncodedQuery(text).blocks).to.deep.equal([[[condition('x', operator, value)]]]);
    });
  }

  it('keeps dot-walked fields whole', () => {
    expect(parseEncodedQuery('caller_id.manager.vip=true').blocks[0]?.[0]?.[0]).to.include({
      field: 'caller_id.manager.vip',
      value: 'true',
    });
  });

  it('marks what is no condition as invalid instead of failing', () => {
    expect(
      parseEncodedQuery('no condition^DYNAMIC^=5')
        .blocks.flat(2)
        .map(({ kind }) => kind),
    ).to.deep.equal(['invalid', 'invalid', 'invalid']);
  });

  it('keeps a related-list query in one piece', () => {
    const query = 'active=true^RLQUERYsys_user_has_role.user,>0,m2m^role.name=admin^ENDRLQUERY^vip=true';
    expect(parseEncodedQuery(query).blocks[0]?.map(([term]) => term)).to.deep.equal([
      condition('active', '=', 'true'),
      {
        kind: 'related-list',
        table: 'sys_user_has_role',
        field: 'user',
        comparison: '>',
        count: 0,
        query: 'role.name=admin',
      },
      condition('vip', '=', 'true'),
    ]);
  });

  it('has no block for an empty query', () => {
    expect(parseEncodedQuery('').blocks).to.deep.equal([]);
  });
});
