import { expect } from 'chai';
import type { TicketFilter } from '../../../portal/src/api/tickets.ts';
import { fits, isNoLongerTrue } from '../../../portal/src/events/list-changes.ts';
import { ticketView } from '../fixtures.ts';

const BY_CHANGE: TicketFilter = { sort: 'updated', descending: true };
const newer = ticketView({ id: 'newer', updatedAt: '2027-03-02T12:00:00.000Z' });
const older = ticketView({ id: 'older', updatedAt: '2027-03-01T12:00:00.000Z' });

describe('a list that changes where it stands', () => {
  it('stays true while each ticket is in its place', () => {
    const changed = { ...newer, updatedAt: '2027-03-03T12:00:00.000Z' };
    expect(isNoLongerTrue([newer, older], [changed, older], BY_CHANGE)).to.equal(false);
    expect(isNoLongerTrue([newer, older], [newer, older], BY_CHANGE)).to.equal(false);
  });

  it('is no longer true when a ticket belongs further up', () => {
    const changed = { ...older, updatedAt: '2027-03-03T12:00:00.000Z' };
    expect(isNoLongerTrue([newer, older], [newer, changed], BY_CHANGE)).to.equal(true);
  });

  it('is ordered by the due date and the priority of ServiceNow where it has one', () => {
    const moved = { ...older, dueDate: '2027-01-01', priority: 1 };
    for (const sort of ['due', 'priority'] as const) {
      expect(isNoLongerTrue([newer, older], [newer, moved], { sort, descending: false }), sort).to.equal(true);
    }
  });

  it('is no longer true when a ticket leaves the filter', () => {
    const closed = ticketView({ id: 'older', updatedAt: older.updatedAt, outcome: 'done' });
    expect(isNoLongerTrue([newer, older], [newer, closed], { ...BY_CHANGE, active: true })).to.equal(true);
    expect(isNoLongerTrue([newer, older], [newer, closed], BY_CHANGE)).to.equal(false);
  });
});

describe('the filter of tickets', () => {
  const ticket = ticketView();
  const NARROWING: [string, Partial<TicketFilter>, boolean][] = [
    ['nothing', {}, true],
    ['one of several types', { ticketType: ['incident', 'change'] }, true],
    ['another type', { ticketType: ['incident'] }, false],
    ['a state of any type', { state: ['3'] }, true],
    ['a state of its type', { state: ['incident:3', 'change:3'] }, true],
    ['the same state of the other type', { state: ['incident:3'] }, false],
    ['several priorities', { priority: [1, 2] }, true],
    ['another delivery state', { deliveryState: ['failed'] }, false],
    ['another category', { category: ['apps'] }, false],
    ['another person', { requestedBy: 'kim@contoso.com' }, false],
    ['another action', { improvementActionId: 'OneAdmin' }, false],
    ['overdue ones', { overdue: true }, false],
    ['open ones', { active: true }, true],
    ['a part of the name', { search: 'mfa' }, true],
    ['a part of the number', { search: 'chg003' }, true],
    ['another word', { search: 'legacy' }, false],
  ];
  for (const [what, narrowing, expected] of NARROWING) {
    it(`${expected ? 'finds' : 'leaves out'} a ticket by ${what}`, () => {
      expect(fits(ticket, { ...BY_CHANGE, ...narrowing })).to.equal(expected);
    });
  }

  it('counts a ticket that is on its way as open, and in no state', () => {
    const queued = { ...ticket, remote: null };
    expect(fits(queued, { ...BY_CHANGE, active: true })).to.equal(true);
    expect(fits(queued, { ...BY_CHANGE, state: ['3'] })).to.equal(false);
  });
});
