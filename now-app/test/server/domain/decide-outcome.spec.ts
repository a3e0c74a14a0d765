import { expect } from 'chai';
import type { TicketOutcome, TicketType } from 'shared-types';
import { decideOutcome } from '../../../src/server/domain/decide-outcome.ts';

type Row = [what: string, type: TicketType, state: string, label: string, code: string | null, expected: TicketOutcome];

const CLOSED: Row[] = [
  ['a change closed with success', 'change', '3', 'Closed', 'successful', 'done'],
  ['a change closed with issues', 'change', '3', 'Closed', 'successful_issues', 'done'],
  ['a change closed without success', 'change', '3', 'Closed', 'unsuccessful', 'failed'],
  ['a change closed without a close code', 'change', '3', 'Closed', '', 'done'],
  ["a change closed with a code of the customer's own", 'change', '3', 'Closed', 'backed_out', 'unknown'],
  ['a change whose close code cannot be read', 'change', '3', 'Closed', null, 'unknown'],
  ['a cancelled change', 'change', '4', 'Canceled', '', 'cancelled'],
  ['a change that is inactive in a state that is no end', 'change', '-1', 'Implement', 'successful', 'unknown'],
  ['a resolved incident', 'incident', '6', 'Resolved', 'Solved (Permanently)', 'done'],
  ['a closed incident', 'incident', '7', 'Closed', 'Solution provided', 'done'],
  ['an incident that was not solved', 'incident', '7', 'Closed', 'Not Solved (Too Costly)', 'failed'],
  ['a duplicate incident', 'incident', '7', 'Closed', 'Duplicate', 'unknown'],
  ["an incident with a code of the customer's own", 'incident', '7', 'Closed', 'Fixed by the vendor', 'done'],
  ['a cancelled incident', 'incident', '8', 'Canceled', '', 'cancelled'],
  ["an end state of the customer's own", 'incident', '42', 'Archived', 'Solved (Permanently)', 'unknown'],
  ['a task list of the platform, skipped', 'change', '7', 'Closed Skipped', '', 'cancelled'],
  ['a task list of the platform, incomplete', 'incident', '4', 'Closed Incomplete', '', 'failed'],
  ['a task list of the platform, complete', 'incident', '3', 'Closed Complete', '', 'done'],
  ['a state that is called like a member of every object', 'change', 'constructor', 'toString', '', 'unknown'],
];

describe('the outcome of a ticket', () => {
  for (const [what, ticketType, state, stateLabel, closeCode, expected] of CLOSED) {
    it(`of ${what} is ${expected}`, () => {
      expect(decideOutcome({ ticketType, active: false, state, stateLabel, closeCode })).to.equal(expected);
    });
  }

  it('is open while the instance says that somebody still works on it, whatever the state', () => {
    for (const [, ticketType, state, stateLabel, closeCode] of CLOSED) {
      expect(decideOutcome({ ticketType, active: true, state, stateLabel, closeCode })).to.equal('open');
    }
  });
});
