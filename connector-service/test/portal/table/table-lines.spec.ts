import { expect } from 'chai';
import { stateOfAll } from '../../../portal/src/table/state-of-all.ts';
import { groupedLines } from '../../../portal/src/table/table-lines.ts';
import { lineAfter } from '../../../portal/src/table/use-roving.ts';

const ROWS = ['apple', 'bean', 'avocado', 'beet'];
const LINES = groupedLines(ROWS, (name) => name.slice(0, 1));

describe('the lines of a table', () => {
  it('stand in groups, in the order of their first rows', () => {
    const shown = LINES.map((line) => (line.kind === 'group' ? `${line.title} ${line.size}` : line.row));
    expect(shown).to.deep.equal(['a 2', 'apple', 'avocado', 'b 2', 'bean', 'beet']);
    expect(groupedLines(ROWS, null)).to.have.length(4);
  });

  it('are walked by the keys, past the headings and never beyond the ends', () => {
    const steps = (key: string, from: number) => lineAfter(key, from, LINES);
    expect(steps('ArrowDown', 2)).to.equal(4);
    expect(steps('ArrowUp', 4)).to.equal(2);
    expect(steps('ArrowUp', 1)).to.equal(1);
    expect(steps('ArrowDown', 5)).to.equal(5);
    expect(steps('Home', 5)).to.equal(1);
    expect(steps('End', 1)).to.equal(5);
    expect(steps('PageDown', 1)).to.equal(5);
    expect(steps('x', 1)).to.equal(null);
  });
});

describe('the box that selects all', () => {
  const state = (...selected: string[]) => stateOfAll(['a', 'b'], ['a', 'b', 'c'], new Set(selected));

  it('is about what it means, and shows what else is selected', () => {
    expect(state()).to.equal(false);
    expect(state('a')).to.equal('mixed');
    expect(state('c')).to.equal('mixed');
    expect(state('a', 'b')).to.equal(true);
    expect(state('a', 'b', 'c')).to.equal(true);
    expect(state('x')).to.equal(false);
  });
});
