/** Facts of an entry by name. They are technical, and the same in every language. */
export function describeDetails(details: Readonly<Record<string, unknown>>): [name: string, value: string][] {
  return Object.entries(details).map(([name, value]) => [name, describe(value)]);
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return value.map(describe).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
