import { expect } from 'chai';
import { judgeStateName } from '../../../portal/src/settings/judge-state-name.ts';

const STATES = [
  { value: '-5', label: 'New' },
  { value: '-4', label: 'Assess' },
  { value: '3', label: 'Closed' },
];

describe('the own name of a state', () => {
  for (const [what, names, expected] of [
    ['no name', {}, null],
    ['blanks', { '-5': '  ' }, null],
    ["the instance's own label", { '-5': 'New' }, null],
    ['a name of its own', { '-5': 'Reported' }, null],
    ['forty characters', { '-5': 'x'.repeat(40) }, null],
    ['forty characters and blanks around them', { '-5': `  ${'x'.repeat(40)} ` }, null],
    ['one character more', { '-5': 'x'.repeat(41) }, 'too_long'],
    ['the label of another state', { '-5': 'assess' }, 'taken'],
    ['the own name of another state', { '-5': 'Done', '3': ' done ' }, 'taken'],
    ['the label of a state that has another name now', { '-5': 'Closed', '3': 'Done' }, null],
  ] as const) {
    it(`is judged: ${what} is ${expected ?? 'right'}`, () => {
      expect(judgeStateName(names, STATES, '-5')).to.equal(expected);
    });
  }
});
