/** The instance's clock, milliseconds since 1970. */
export function nowMs(): number {
  return Date.now();
}
