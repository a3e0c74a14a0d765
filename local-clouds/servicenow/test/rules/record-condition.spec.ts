import { expect } from 'chai';
import { matchesCondition } from '../../src/rules/record-condition.ts';
import type { Values } from '../../src/store/record-store.ts';
import { openScriptInstance, type ScriptInstance, START } from '../script/script-instance.ts';

describe('Condition on a record in memory', () => {
  let instance: ScriptInstance;
  const values: Values = {
    name: 'Alpha beta',
    amount: '10',
    kind: 'a',
    due: '2026-12-01',
    active: 'true',
    requested_by: null,
  };

  before(() => {
    instance = openScriptInstance();
  });

  const matches = (condition: string, previous: Values | null = null): boolean =>
    matchesCondition(instance.store, condition, {
      table: 'x_test_app_ticket',
      values: { ...values, requested_by: instance.admin.userId },
      previous,
      userId: instance.admin.userId,
      now: START,
    });

  for (const condition of [
    '',
    'name=Alpha beta',
    'amount>9',
    'amount>=10^amount<=10',
    'amountBETWEEN5@10',
    'nameLIKEBETA',
    'nameSTARTSWITHalp^nameENDSWITHbeta',
    'kindINa,b',
    'kindNOT INb,c',
    'secretISEMPTY^nameISNOTEMPTY',
    'kind=b^ORkind=a',
    'kind=b^NQamount=10',
    'due>2026-11-30',
    'requested_by.user_name=admin',
    'requested_by=javascript:gs.getUserID()',
    'misspelt=1^kind=a',
    'kindANYTHING',
  ]) {
    it(`holds: ${condition || '(empty)'}`, () => {
      expect(matches(condition)).to.equal(true);
    });
  }

  for (const condition of [
    'name=alpha beta',
    'amount>10',
    'nameNOT LIKEbeta',
    'kind=b^amount=10',
    'kind=a^amount=1^ORamount=2',
    'secretISNOTEMPTY',
    'requested_by.user_name=itil',
  ]) {
    it(`does not hold: ${condition}`, () => {
      expect(matches(condition)).to.equal(false);
    });
  }

  it('knows what changed', () => {
    const previous = { ...values, kind: 'b' };
    expect(
      ['kindVALCHANGES', 'kindCHANGESFROMb', 'kindCHANGESTOa', 'kindCHANGESTOb', 'amountVALCHANGES'].map((condition) =>
        matches(condition, previous),
      ),
    ).to.deep.equal([true, true, true, false, false]);
  });

  it('says which operator it does not evaluate', () => {
    expect(() => matches('dueONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()')).to.throw(
      /operator ON is not evaluated/,
    );
  });
});
