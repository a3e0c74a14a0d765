/** Priority by impact (rows) and urgency (columns), both 1 High to 3 Low: the base system's lookup rules. */
const PRIORITY = [
  ['1', '2', '3'],
  ['2', '3', '4'],
  ['3', '4', '5'],
] as const;

/** Null when impact or urgency is not one of the base values: no lookup rule matches. */
export function incidentPriority(impact: string, urgency: string): string | null {
  return PRIORITY[Number(impact) - 1]?.[Number(urgency) - 1] ?? null;
}
