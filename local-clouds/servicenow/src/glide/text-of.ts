/** A script value as the text a field holds; null for null and undefined. Objects are asked for their own text. */
export function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
