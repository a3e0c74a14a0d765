const DATE_TIME_TYPES: readonly string[] = ['glide_date_time', 'due_date', 'datetime'];

/** Whether a column of this `internal_type` holds a moment: stored in UTC, shown in the zone of who looks. */
export function isDateTime(type: string): boolean {
  return DATE_TIME_TYPES.includes(type);
}
