import { STATE_NAME_MAX_LENGTH, stateName } from '../../../src/tickets/state-name.ts';

/** A state as the instance lists it. */
interface ListedState {
  value: string;
  label: string;
}

/** `too_long` cannot be saved; `taken` can, but two states would look the same. */
export type StateNameProblem = 'too_long' | 'taken';

/**
 * What is wrong with the own name of a state; null: nothing.
 *
 * @param names own names by state value, as typed, of one ticket type
 * @param states of the same type
 */
export function judgeStateName(
  names: Readonly<Record<string, string>>,
  states: readonly ListedState[],
  value: string,
): StateNameProblem | null {
  const own = names[value]?.trim() ?? '';
  if (own === '') return null;
  if (own.length > STATE_NAME_MAX_LENGTH) return 'too_long';
  const ofType = { incident: names, change: names };
  const shownOf = (state: ListedState) => stateName(ofType, { ticketType: 'change', ...state });
  const others = states.filter((state) => state.value !== value);
  return others.some((state) => shownOf(state).toLowerCase() === own.toLowerCase()) ? 'taken' : null;
}
