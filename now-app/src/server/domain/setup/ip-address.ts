/** Eight groups of 16 bits; an address of the fourth version stands in the last two, as IPv6 maps it. */
type Groups = readonly number[];

const GROUP_COUNT = 8;
const GROUP_BITS = 16;
const ADDRESS_BITS = 128;
const IPV4_BITS = 32;
const MAPPED_IPV4: Groups = [0, 0, 0, 0, 0, 0xffff];

/** All addresses between two, ends included. */
export interface AddressRange {
  first: Groups;
  last: Groups;
}

/** The range between two addresses; null when one of them is none. */
export function rangeBetween(start: string, end: string): AddressRange | null {
  const [first, last] = [parse(start), parse(end)];
  return first === null || last === null ? null : { first, last };
}

/** An address, or a block of them (`198.51.100.0/24`); null for anything else. */
export function parseRange(text: string): AddressRange | null {
  const [address = '', bits, more] = text.trim().split('/');
  const groups = parse(address);
  if (groups === null || more !== undefined) return null;
  if (bits === undefined) return { first: groups, last: groups };
  const most = address.includes(':') ? ADDRESS_BITS : IPV4_BITS;
  if (!/^\d{1,3}$/.test(bits) || Number(bits) > most) return null;
  return blockOf(groups, ADDRESS_BITS - most + Number(bits));
}

/**
 * Whether some address of `range` lies in `denied` and in none of `allowed`. If there is one, the lowest such is where
 * the range begins, where the denied one begins, or where an allowed one has just ended.
 */
export function isPartDenied(range: AddressRange, denied: AddressRange, allowed: readonly AddressRange[]): boolean {
  const ends = allowed.map(({ last }) => successor(last)).filter((next) => next !== null);
  return [range.first, denied.first, ...ends].some(
    (at) => lies(at, range) && lies(at, denied) && !allowed.some((each) => lies(at, each)),
  );
}

function lies(address: Groups, { first, last }: AddressRange): boolean {
  return compare(first, address) <= 0 && compare(address, last) <= 0;
}

/** The block that shares its first bits with an address. */
function blockOf(address: Groups, sharedBits: number): AddressRange {
  const masks = address.map((_, index) => {
    const shared = Math.min(Math.max(sharedBits - index * GROUP_BITS, 0), GROUP_BITS);
    return (0xffff << (GROUP_BITS - shared)) & 0xffff;
  });
  return {
    first: address.map((group, index) => group & (masks[index] ?? 0)),
    last: address.map((group, index) => group | (~(masks[index] ?? 0) & 0xffff)),
  };
}

/** The next address; null behind the last one. */
function successor(address: Groups): Groups | null {
  const next = [...address];
  for (let index = next.length - 1; index >= 0; index -= 1) {
    const group = next[index] ?? 0;
    next[index] = group === 0xffff ? 0 : group + 1;
    if (group !== 0xffff) return next;
  }
  return null;
}

function compare(one: Groups, other: Groups): number {
  const at = one.findIndex((group, index) => group !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function parse(text: string): Groups | null {
  const trimmed = text.trim();
  return trimmed.includes(':') ? parseIpv6(trimmed) : parseIpv4(trimmed);
}

function parseIpv4(text: string): Groups | null {
  const bytes = text.split('.');
  if (bytes.length !== 4 || !bytes.every((byte) => /^\d{1,3}$/.test(byte) && Number(byte) <= 255)) return null;
  const [a = 0, b = 0, c = 0, d = 0] = bytes.map(Number);
  return [...MAPPED_IPV4, a * 256 + b, c * 256 + d];
}

/** `::` stands for as many zero groups as are missing, and may be there once. */
function parseIpv6(text: string): Groups | null {
  const halves = text.split('::').map(readGroups);
  const [head, tail = []] = halves;
  if (halves.length > 2 || head === undefined || head === null || tail === null) return null;
  const missing = GROUP_COUNT - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  return [...head, ...new Array<number>(missing).fill(0), ...tail];
}

/** The last of them may be an address of the fourth version. */
function readGroups(text: string): number[] | null {
  const groups: number[] = [];
  for (const part of text === '' ? [] : text.split(':')) {
    const isGroup = /^[0-9a-f]{1,4}$/i.test(part);
    const mapped = isGroup ? null : parseIpv4(part);
    if (isGroup) groups.push(Number.parseInt(part, 16));
    else if (mapped === null) return null;
    else groups.push(...mapped.slice(MAPPED_IPV4.length));
  }
  return groups;
}
