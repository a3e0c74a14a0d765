import { BadRequest } from './graph-error.ts';

/** The OData options that the two resources document. */
export interface QueryOptions {
  /** Page size. */
  top: number;
  skip: number;
  count: boolean;
  filter: ((item: object) => boolean) | null;
}

const SUPPORTED = ['$top', '$skip', '$count', '$filter'];

/** @throws {BadRequest} for an option that is not supported, or a value that is none. */
export function parseQueryOptions(query: URLSearchParams, defaultTop: number): QueryOptions {
  for (const name of query.keys()) {
    if (!SUPPORTED.includes(name)) throw new BadRequest(`The query option '${name}' is not supported.`);
  }
  const filter = query.get('$filter');
  return {
    top: parseCount(query, '$top', defaultTop, 1),
    skip: parseCount(query, '$skip', 0, 0),
    count: query.get('$count') === 'true',
    filter: filter === null ? null : parseFilter(filter),
  };
}

function parseCount(query: URLSearchParams, name: string, absent: number, least: number): number {
  const text = query.get(name);
  if (text === null) return absent;
  const value = Number(text);
  if (!/^\d{1,6}$/.test(text) || value < least) throw new BadRequest(`Invalid value '${text}' for '${name}'.`);
  return value;
}

const OPERATORS: Record<string, (left: string | number, right: string | number) => boolean> = {
  eq: (left, right) => left === right,
  ne: (left, right) => left !== right,
  gt: (left, right) => left > right,
  ge: (left, right) => left >= right,
  lt: (left, right) => left < right,
  le: (left, right) => left <= right,
};

/** Comparisons joined by `and`; no parentheses, no functions. Text is compared without regard to case, as in Graph. */
function parseFilter(text: string): (item: object) => boolean {
  const comparisons = text.split(/ and /i).map((part) => {
    const match = /^\s*(?<path>\w+(?:\/\w+)*)\s+(?<operator>eq|ne|gt|ge|lt|le)\s+(?<value>.+?)\s*$/.exec(part);
    const { path, operator, value } = match?.groups ?? {};
    const compare = OPERATORS[operator ?? ''];
    if (!path || !value || !compare) throw new BadRequest(`Invalid filter clause: '${part}'.`);
    const right = parseLiteral(value);
    return (item: object) => {
      const left = readPath(item, path);
      return left !== undefined && compare(left, right);
    };
  });
  return (item) => comparisons.every((matches) => matches(item));
}

function parseLiteral(value: string): string | number {
  const quoted = /^'(.*)'$/.exec(value);
  if (quoted?.[1] !== undefined) return comparable(quoted[1].replaceAll("''", "'"));
  if (/^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (/^(true|false)$|^\d{4}-\d{2}-\d{2}/.test(value)) return comparable(value);
  throw new BadRequest(`Invalid literal in filter: '${value}'.`);
}

function readPath(item: object, path: string): string | number | undefined {
  let value: unknown = item;
  for (const name of path.split('/')) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  }
  if (typeof value === 'number') return value;
  return typeof value === 'string' || typeof value === 'boolean' ? comparable(String(value)) : undefined;
}

function comparable(text: string): string {
  return text.toLowerCase();
}
