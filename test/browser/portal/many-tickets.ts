import type { ImprovementActionView } from '../../../connector-service/src/http/schemas/improvement-action.ts';
import type { TicketView } from '../../../connector-service/src/http/schemas/ticket.ts';
import { presentImprovementAction } from '../../../connector-service/src/http/views/present-improvement-action.ts';
import type { TicketSurroundings } from '../../../connector-service/src/http/views/present-ticket.ts';
import { actionAt } from '../../../connector-service/test/fixtures/action-at.ts';

/** As many tickets as a large organisation has after years. */
export const TICKETS = 100_000;
/** As many improvement actions as the largest tenant that was seen. */
export const ACTIONS = 460;

/** The ticket at this place of the list. */
export function ticketAt(index: number, stateName = 'Assess'): TicketView {
  const number = `CHG${String(index).padStart(7, '0')}`;
  return {
    id: index.toString(16).padStart(32, '0'),
    correlationId: index.toString(16).padStart(32, 'c'),
    improvementActionId: null,
    task: {
      ticketType: 'change',
      requestedBy: 'alex.admin@contoso.example',
      name: `Ticket ${index}`,
      description: 'One of many.',
      priority: 3,
      dueDate: '2099-01-31',
      recommendationSource: 'user',
      recommendationCategory: 'identity',
    },
    deliveryState: 'delivered',
    attempts: 1,
    lastError: null,
    lastErrorNotice: null,
    nextAttemptAt: null,
    remote: {
      number,
      url: `https://example.service-now.com/${number}`,
      state: '-4',
      stateLabel: 'Assess',
      stateName,
      stateMeaning: 'waiting',
      outcome: 'open',
      priority: 3,
      dueDate: '2099-01-31',
      updatedAt: '2027-01-02T00:00:00.000Z',
      revision: 1,
    },
    outcome: 'open',
    priority: 3,
    dueDate: '2099-01-31',
    overdue: false,
    closedAt: null,
    closure: null,
    createdAt: '2027-01-01T00:00:00.000Z',
    updatedAt: '2027-01-02T00:00:00.000Z',
  };
}

const found = new Map<string, number[]>();

/** Places of the tickets whose name holds this part, without regard to case. */
export function ticketsNamed(part: string): number[] {
  const known = found.get(part);
  if (known !== undefined) return known;
  const wanted = part.toLowerCase();
  const places = Array.from({ length: TICKETS }, (_, index) => index);
  const named = places.filter((index) => `ticket ${index}`.includes(wanted));
  found.set(part, named);
  return named;
}

/** The action at this place of the list, as the connector shows one that nobody has shared. */
export function actionViewAt(index: number): ImprovementActionView {
  return presentImprovementAction(actionAt(index), [], undefined, NO_TICKETS);
}

const NO_TICKETS: TicketSurroundings = {
  connection: null,
  stateNames: { change: {}, incident: {} },
  today: '2027-01-02',
};
