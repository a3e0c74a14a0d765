/** Eight groups of 16 bits; an address of the fourth version stands in the last two, as IPv6 maps it. */
type Groups = readonly number[];

const GROUP_COUNT = 8;
const MAPPED_IPV4: Groups = [0, 0, 0, 0, 0, 0xffff];

/** Whether an address lies between two others, ends included. False when one of them is no IP address. */
export function isInRange(address: string, start: string, end: string): boolean {
  const [groups, first, last] = [parse(address), parse(start), parse(end)];
  if (groups === null || first === null || last === null) return false;
  return compare(first, groups) <= 0 && compare(groups, last) <= 0;
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
