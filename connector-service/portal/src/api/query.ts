type QueryValue = string | number | boolean | null | undefined;

/** Query part of an address; leaves out what is not set. A list becomes the same parameter several times. */
export function query(values: Readonly<Record<string, QueryValue | readonly QueryValue[]>>): string {
  const pairs = Object.entries(values)
    .flatMap(([name, value]) => [value].flat().map((each) => [name, each] as const))
    .filter(([, value]) => value !== undefined && value !== null && value !== '');
  if (pairs.length === 0) return '';
  return `?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()}`;
}
