/** Characters: a badge in a list holds no more. */
export const STATE_NAME_MAX_LENGTH = 40;

/** The tenant's own names of states, by ticket type and state value. */
type Names = Readonly<Record<'incident' | 'change', Readonly<Record<string, string>>>>;

/**
 * What a state is called: the tenant's own name for it, else the label of the instance. The one decision, for server and
 * pages.
 */
export function stateName(
  names: Names,
  state: { ticketType: 'incident' | 'change'; value: string; label: string },
): string {
  const own = names[state.ticketType];
  // A value comes from the instance: `constructor` is no name of anybody's.
  const name = Object.hasOwn(own, state.value) ? own[state.value]?.trim() : undefined;
  return name || state.label;
}
