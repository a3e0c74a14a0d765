import type { TicketView } from '../../../src/http/schemas/ticket.ts';
import type { TicketFilter } from '../api/tickets.ts';

type Order = Pick<TicketFilter, 'sort' | 'descending'>;

const KEYS: Record<TicketFilter['sort'], (ticket: TicketView) => string | number> = {
  created: ({ createdAt }) => createdAt,
  updated: ({ updatedAt }) => updatedAt,
  due: ({ dueDate }) => dueDate ?? '9999-12-31',
  priority: ({ priority }) => priority ?? 9,
};

/**
 * Whether a list that is changed where it stands is no longer the list that was asked for: a ticket belongs elsewhere in
 * it, or no longer into it.
 *
 * @param before the same tickets, in the same places
 */
export function isNoLongerTrue(
  before: readonly TicketView[],
  after: readonly TicketView[],
  filter: TicketFilter,
): boolean {
  if (isInOrder(before, filter) && !isInOrder(after, filter)) return true;
  return after.some((ticket, place) => {
    const old = before[place];
    return old !== undefined && old !== ticket && fits(old, filter) && !fits(ticket, filter);
  });
}

/** Whether the filter finds a ticket. */
export function fits({ task, remote, ...ticket }: TicketView, filter: TicketFilter): boolean {
  const holds = <T>(wanted: readonly T[] | undefined, value: T) => wanted === undefined || wanted.includes(value);
  const is = <T>(wanted: T | undefined, value: T) => wanted === undefined || wanted === value;
  const words = `${task.name}\n${remote?.number ?? ''}`.toLowerCase();
  const inState = ({ state }: { state: string }) =>
    filter.state === undefined || filter.state.includes(state) || filter.state.includes(`${task.ticketType}:${state}`);
  return (
    holds(filter.ticketType, task.ticketType) &&
    holds(filter.deliveryState, ticket.deliveryState) &&
    (filter.priority === undefined || filter.priority.some((priority) => priority === ticket.priority)) &&
    holds(filter.category, task.recommendationCategory) &&
    is(filter.improvementActionId, ticket.improvementActionId) &&
    is(filter.requestedBy, task.requestedBy) &&
    is(filter.overdue, ticket.overdue) &&
    is(filter.active, ticket.outcome === 'open') &&
    holds(filter.outcome, ticket.outcome) &&
    holds<string | undefined>(filter.closure, ticket.closure?.verdict) &&
    inState(remote ?? { state: '' }) &&
    words.includes((filter.search ?? '').toLowerCase())
  );
}

function isInOrder(tickets: readonly TicketView[], { sort, descending }: Order): boolean {
  const keys = tickets.map(KEYS[sort]);
  return keys.every((key, place) => {
    const next = keys[place + 1];
    return next === undefined || key === next || key > next === descending;
  });
}
