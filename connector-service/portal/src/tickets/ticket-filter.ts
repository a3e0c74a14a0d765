import { TASK_RULES, TICKET_OUTCOMES } from 'shared-types';
import { CLOSURE_VERDICTS } from '../../../src/tickets/closure-verdicts.ts';
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
  'outcome',
  'closure',
  'search',
] as const;

export const DELIVERY_STATES = ['queued', 'paused', 'delivered', 'failed'] as const;

const SORT_KEYS = ['created', 'updated', 'due', 'priority'] as const;

/** A due date or a priority is read from its urgent end, a time from its newest end. */
export function readSort(search: URLSearchParams): Sort & { key: TicketFilter['sort'] } {
  const key = SORT_KEYS.find((candidate) => candidate === search.get('sort')) ?? 'updated';
  const order = search.get('order');
  return { key, descending: order === null ? key === 'updated' || key === 'created' : order === 'descending' };
}

/** What the address asks for; values that the API would refuse are left out. */
export function readTicketFilter(search: URLSearchParams): TicketFilter {
  const { key, descending } = readSort(search);
  const text = (name: string) => search.get(name) || undefined;
  const someOf = <T extends string | number>(name: string, allowed: readonly T[]) => {
    const wanted = search.getAll(name);
    const found = allowed.filter((value) => wanted.includes(String(value)));
    return found.length === 0 ? undefined : found;
  };
  const flag = (name: string) =>
    search.get(name) === 'true' ? true : search.get(name) === 'false' ? false : undefined;
  const states = search.getAll('state').filter((state) => state !== '');
  const narrowing: Record<keyof Omit<TicketFilter, 'sort' | 'descending'>, unknown> = {
    ticketType: someOf('ticketType', TASK_RULES.ticket_type.values),
    deliveryState: someOf('deliveryState', DELIVERY_STATES),
    improvementActionId: text('improvementActionId'),
    state: states.length === 0 ? undefined : states,
    priority: someOf('priority', TASK_RULES.priority.values),
    category: someOf('category', TASK_RULES.recommendation_category.values),
    requestedBy: text('requestedBy'),
    overdue: flag('overdue'),
    active: flag('active'),
    outcome: someOf('outcome', TICKET_OUTCOMES),
    closure: someOf('closure', CLOSURE_VERDICTS),
    search: text('search'),
  };
  const set = Object.fromEntries(Object.entries(narrowing).filter(([, value]) => value !== undefined));
  return { ...set, sort: key, descending };
}

/** True when anything narrows the list. */
export function isFiltered(search: URLSearchParams): boolean {
  return FILTER_NAMES.some((name) => search.has(name));
}
