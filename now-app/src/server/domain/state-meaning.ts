import type { StateMeaning, TicketType } from 'shared-types';

/**
 * What the states of the base system mean, by value: labels are the customer's to change, and stand in any language.
 * A value that is not here is a state of the customer's own, whose meaning nobody but the customer knows.
 */
const BASE_STATES: Readonly<Record<TicketType, ReadonlyMap<string, StateMeaning>>> = {
  incident: new Map([
    ['1', 'new'],
    ['2', 'working'],
    // 4 and 5 come from releases that had a state for each thing that is waited for.
    ['3', 'waiting'],
    ['4', 'waiting'],
    ['5', 'waiting'],
    ['6', 'done'],
    ['7', 'done'],
    ['8', 'cancelled'],
  ]),
  change: new Map([
    ['-5', 'new'],
    // Assess, Authorize, Scheduled: others decide, or the day has not come.
    ['-4', 'waiting'],
    ['-3', 'waiting'],
    ['-2', 'waiting'],
    ['-1', 'working'],
    ['0', 'working'],
    ['3', 'done'],
    ['4', 'cancelled'],
  ]),
};

/**
 * The list of the table Task, which an instance uses where incidents or changes have none of their own. It gives some of
 * the same values another meaning, so it is known by its labels.
 */
const TASK_STATES: ReadonlyMap<string, StateMeaning> = new Map([
  ['Pending', 'waiting'],
  ['Open', 'new'],
  ['Work in Progress', 'working'],
  ['Closed Complete', 'done'],
  ['Closed Incomplete', 'failed'],
  ['Closed Skipped', 'cancelled'],
]);

/**
 * What a state means, whatever it is called on this instance.
 *
 * @param label in English where the instance has one; decides only between lists that use the same values
 */
export function stateMeaning(ticketType: TicketType, state: string, label: string): StateMeaning {
  return TASK_STATES.get(label) ?? BASE_STATES[ticketType].get(state) ?? 'other';
}
