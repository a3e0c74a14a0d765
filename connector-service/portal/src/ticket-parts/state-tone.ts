import type { TicketView } from '../../../src/http/schemas/ticket.ts';

type Remote = Pick<NonNullable<TicketView['remote']>, 'stateMeaning' | 'outcome'>;

/**
 * What a state looks like: by its meaning alone, so that it is the same in badge, chart and list, for both types of
 * tickets and under any name. `gone` and `unknown` are no states, but outcomes of a ticket.
 */
export type StateTone = Remote['stateMeaning'] | 'gone' | 'unknown';

/** What came of a ticket counts before what its state is called. */
export function toneOf({ stateMeaning, outcome }: Remote): StateTone {
  return outcome === 'open' ? stateMeaning : outcome;
}
