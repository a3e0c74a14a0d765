/**
 * How the box above a column of check boxes stands.
 *
 * @param meant ids that it selects
 * @param shown ids of all rows
 * @returns true: a press takes the selection away
 */
export function stateOfAll(
  meant: readonly string[],
  shown: readonly string[],
  selected: ReadonlySet<string>,
): boolean | 'mixed' {
  if (!shown.some((id) => selected.has(id))) return false;
  return meant.every((id) => selected.has(id)) ? true : 'mixed';
}
