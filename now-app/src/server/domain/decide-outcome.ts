import type { TicketOutcome, TicketType } from 'shared-types';
import { stateMeaning } from './state-meaning.ts';

/** What the instance itself says of a record. */
export interface OutcomeFacts {
  ticketType: TicketType;
  /** The instance's own verdict: its state model says whether somebody still works on the record. */
  active: boolean;
  /** Value of the state. */
  state: string;
  /** Label of the state, in English where there is one. */
  stateLabel: string;
  /** Value of the close code, `''` for none; null when it is not known. */
  closeCode: string | null;
}

/**
 * What became of a ticket, from the instance's own model. Whatever that model does not tell is `unknown` and never `done`:
 * a wrong "done" hides work, an "unknown" makes somebody look. A record that is gone has no facts: see
 * `closeSnapshot`.
 */
export function decideOutcome({ ticketType, active, state, stateLabel, closeCode }: OutcomeFacts): TicketOutcome {
  if (active) return 'open';
  switch (stateMeaning(ticketType, state, stateLabel)) {
    case 'cancelled':
      return 'cancelled';
    case 'failed':
      return 'failed';
    case 'done':
      return byCloseCode(ticketType, closeCode);
    default:
      // Closed in a state of the customer's own, or in one that is no end: nobody told what came of it.
      return 'unknown';
  }
}

/** Close codes of the base system by which a change says whether it succeeded. */
const CHANGE_CODES: ReadonlyMap<string, TicketOutcome> = new Map([
  ['', 'done'],
  ['successful', 'done'],
  ['successful_issues', 'done'],
  ['unsuccessful', 'failed'],
]);

/**
 * A change's close code says whether it succeeded, so an unknown one leaves that open. An incident's says how it was
 * resolved, and customers have lists of their own: only those of the base system that deny it count.
 */
function byCloseCode(ticketType: TicketType, closeCode: string | null): TicketOutcome {
  if (closeCode === null) return 'unknown';
  if (ticketType === 'change') return CHANGE_CODES.get(closeCode) ?? 'unknown';
  if (/^Not Solved\b/.test(closeCode)) return 'failed';
  return closeCode === 'Duplicate' ? 'unknown' : 'done';
}
