import { expect } from 'chai';
import { gatherPoints } from '../../../portal/src/secure-score/gather-points.ts';
import type { ActionEventView } from '../../../src/http/schemas/improvement-action.ts';

const points = (day: number, before: number, after: number): ActionEventView => {
  const date = `2027-03-0${day}`;
  return { kind: 'points_changed', at: `${date}T00:00:00.000Z`, date, before, after, implementationStatus: null };
};

describe('the events of an action', () => {
  it('tell days that moved the same way as one, newest first', () => {
    const [only, ...others] = gatherPoints([points(5, 3, 4), points(4, 2, 3), points(2, 1, 2)]);
    expect(others).to.deep.equal([]);
    expect(only).to.include({ firstDate: '2027-03-02', date: '2027-03-05', before: 1, after: 4 });
  });

  it('begin anew where the direction turns, or something else came between', () => {
    const note = { kind: 'decided', at: '2027-03-03T00:00:00.000Z' } as ActionEventView;
    const gathered = gatherPoints([points(5, 5, 4), points(4, 4, 5), note, points(2, 3, 4)]);
    expect(gathered.map(({ kind }) => kind)).to.deep.equal([
      'points_changed',
      'points_changed',
      'decided',
      'points_changed',
    ]);
  });
});
