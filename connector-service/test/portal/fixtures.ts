import type { ImprovementActionView } from '../../src/http/schemas/improvement-action.ts';
import type { TicketView } from '../../src/http/schemas/ticket.ts';

/** A delivered change request, with what a test needs otherwise. */
export function ticketView({
  task = {},
  remote = {},
  ...changes
}: Partial<Omit<TicketView, 'task' | 'remote'>> & {
  task?: Partial<TicketView['task']>;
  remote?: Partial<NonNullable<TicketView['remote']>>;
} = {}): TicketView {
  return {
    id: 'a',
    deliveryState: 'delivered',
    improvementActionId: 'AdminMFAV2',
    overdue: false,
    createdAt: '2027-03-01T10:00:00.000Z',
    updatedAt: '2027-03-01T12:00:00.000Z',
    outcome: 'open',
    priority: 2,
    dueDate: '2027-03-15',
    closedAt: null,
    closure: null,
    ...changes,
    task: {
      ticketType: 'change',
      requestedBy: 'alex@contoso.com',
      name: 'Require MFA',
      priority: 2,
      dueDate: '2027-03-15',
      recommendationCategory: 'identity',
      ...task,
    },
    remote: { number: 'CHG0030001', state: '3', outcome: 'open', dueDate: null, priority: null, ...remote },
  } as unknown as TicketView;
}

/** An improvement action that nobody has shared, with what a test needs otherwise. */
export function actionView(changes: Partial<ImprovementActionView> = {}): ImprovementActionView {
  return {
    id: 'AdminMFAV2',
    title: 'Require MFA for administrators',
    category: 'identity',
    service: 'AzureAD',
    score: 2,
    maxScore: 10,
    status: 'to_address',
    userImpact: 'low',
    implementationCost: 'low',
    lastModifiedAt: null,
    openTickets: [],
    closure: null,
    ...changes,
  } as unknown as ImprovementActionView;
}
