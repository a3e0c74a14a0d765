import type { ImprovementActionView } from '../../../src/http/schemas/improvement-action.ts';
import { serviceName } from '../../../src/http/views/service-name.ts';
import type { Sort } from '../table/column.ts';

export interface ActionFilter {
  search: string;
  /** Of each list any value may hold; empty: all. */
  category: readonly string[];
  status: readonly string[];
  /** `with` or `without` an open ticket; `unproven`: closed, and Secure Score sees nothing of it. */
  ticket: readonly string[];
}

export const GROUPINGS = ['category', 'status', 'service', 'userImpact'] as const;
export type Grouping = (typeof GROUPINGS)[number];

const LEVELS = ['low', 'moderate', 'high', 'unknown'];

const ORDER: Record<string, (action: ImprovementActionView) => number | string> = {
  title: (action) => action.title,
  gain: scoreImpact,
  score: (action) => action.score ?? 0,
  category: (action) => action.category,
  status: (action) => action.status,
  userImpact: (action) => LEVELS.indexOf(action.userImpact),
  cost: (action) => LEVELS.indexOf(action.implementationCost),
  changed: (action) => action.lastModifiedAt ?? '',
  tickets: (action) => action.openTickets.length,
};

/** Points still to gain. */
export function scoreImpact(action: ImprovementActionView): number {
  return Math.max(0, action.maxScore - (action.score ?? 0));
}

/** Neither complete nor in somebody's hands: what *select all* means. */
export function awaitsSharing({ status, openTickets }: ImprovementActionView): boolean {
  return status !== 'completed' && openTickets.length === 0;
}

export function filteredActions(actions: readonly ImprovementActionView[], filter: ActionFilter) {
  const words = filter.search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return actions.filter((action) => {
    const text = `${action.title} ${action.service} ${serviceName(action.service)} ${action.id}`.toLocaleLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      holds(filter.category, action.category) &&
      holds(filter.status, action.status) &&
      (filter.ticket.length === 0 || filter.ticket.some((wanted) => hasTicket(action, wanted)))
    );
  });
}

function holds(wanted: readonly string[], value: string): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

function hasTicket({ openTickets, closure }: ImprovementActionView, wanted: string): boolean {
  if (wanted === 'unproven') return closure?.unproven === true;
  return openTickets.length > 0 === (wanted === 'with');
}

/** A new list; equal actions stay in their order by title. */
export function sortedActions(actions: readonly ImprovementActionView[], sort: Sort, locale: string) {
  const keyOf = ORDER[sort.key] ?? scoreImpact;
  const collator = new Intl.Collator(locale);
  const direction = sort.descending ? -1 : 1;
  return actions.toSorted((first, second) => {
    const [a, b] = [keyOf(first), keyOf(second)];
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
    return order !== 0 ? order * direction : collator.compare(first.title, second.title);
  });
}
