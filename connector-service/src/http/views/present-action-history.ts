import type { ActionEvent, ActionHistory } from '../../tickets/read-action-history.ts';
import type { ActionEventView, ImprovementActionHistory } from '../schemas/improvement-action.ts';
import { presentClosureProof, presentHistoryTicket } from './present-closure.ts';
import { presentStateChange, type TicketSurroundings } from './present-ticket.ts';

export function presentActionHistory(history: ActionHistory, around: TicketSurroundings): ImprovementActionHistory {
  return {
    firstDay: history.firstDay,
    newestDay: history.newestDay,
    maxScore: history.action.maxScore,
    points: history.points.map(({ date, points, implementationStatus }) => ({ date, points, implementationStatus })),
    events: history.events.map((event) => presentEvent(event, around)),
  };
}

function presentEvent(event: ActionEvent, around: TicketSurroundings): ActionEventView {
  const at = event.at.toISOString();
  switch (event.kind) {
    case 'points_changed': {
      const { kind, date, before, after, implementationStatus } = event;
      return { kind, at, date, before, after, implementationStatus };
    }
    case 'decided': {
      const { decision, by, comment, assignedTo } = event.decision;
      return { kind: event.kind, at, decision, changed: event.changed, by, comment, assignedTo };
    }
    case 'ticket_shared':
      return {
        kind: event.kind,
        at,
        ticket: presentHistoryTicket(event.ticket, around),
        by: event.ticket.task.requested_by,
      };
    case 'ticket_state_changed':
    case 'ticket_closed': {
      const ticket = presentHistoryTicket(event.ticket, around);
      const { stateName } = presentStateChange(event.ticket, event.change, around);
      if (event.kind === 'ticket_state_changed') return { kind: event.kind, at, ticket, stateName };
      return { kind: event.kind, at, ticket, stateName, proof: presentClosureProof(event.proof) };
    }
  }
}
