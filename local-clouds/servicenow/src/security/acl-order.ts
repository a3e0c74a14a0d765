/** Object names of the table gate, nearest first: the table, its ancestors, the wildcard. */
export function tableGate(ancestors: readonly string[]): string[] {
  return [...ancestors, '*'];
}

/**
 * Object names of the field gate in the order of exploring-access-control-list.md: `table.field`, `parent.field`,
 * `*.field`, `table.*`, `parent.*`, `*.*`.
 */
export function fieldGate(ancestors: readonly string[], field: string): string[] {
  const tables = [...ancestors, '*'];
  return [...tables.map((table) => `${table}.${field}`), ...tables.map((table) => `${table}.*`)];
}
