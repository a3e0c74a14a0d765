import type { TicketFilter } from '../api/tickets.ts';
import type { Sort } from '../table/column.ts';

/** Names of the filters in the address; the same as those of the API. */
export const FILTER_NAMES = [
  'ticketType',
  'deliveryState',
  'state',
  'priority',
  'category',
  'requestedBy',
  'overdue',
  'active',
  'search',
] as const;

const SORT_KEYS = ['created', 'updated', 'due', 'priority'] as const;

/** A due date or a priority is read from its urgent end, a time from its newest end. */
export function readSort(search: URLSearchParams): Sort {
  const key = SORT_KEYS.find((candidate) => candidate === search.get('sort')) ?? 'updated';
  const order = search.get('order');
  return { key, descending: order === null ? key === 'updated' || key === 'created' : order === 'descending' };
}

/** What the address asks for; values that the API would refuse are left out. */
export function readTicketFilter(search: URLSearchParams): TicketFilter {
  const { key, descending } = readSort(search);
  const text = (name: string) => search.get(name) || undefined;
  const oneOf = <T extends string>(name: string, allowed: readonly T[]) =>
    allowed.find((candidate) => candidate === search.get(name));
  const flag = (name: string) =>
    search.get(name) === 'true' ? true : search.get(name) === 'false' ? false : undefined;
  const priority = Number(search.get('priority'));
  const filter: Record<keyof TicketFilter, string | number | boolean | undefined> = {
    ticketType: oneOf('ticketType', ['incident', 'change']),
    deliveryState: oneOf('deliveryState', ['queued', 'paused', 'delivered', 'failed']),
    improvementActionId: text('improvementActionId'),
    state: text('state'),
    priority: [1, 2, 3, 4].includes(priority) ? priority : undefined,
    category: oneOf('category', ['devices', 'data', 'apps', 'identity', 'infrastructure']),
    requestedBy: text('requestedBy'),
    overdue: flag('overdue'),
    active: flag('active'),
    search: text('search'),
    sort: key,
    descending,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as TicketFilter;
}

/** True when anything narrows the list. */
export function isFiltered(search: URLSearchParams): boolean {
  return FILTER_NAMES.some((name) => search.has(name));
}
