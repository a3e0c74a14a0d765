import type { ImprovementAction } from '../../ports/secure-score-source.ts';
import type { Closure } from '../../tickets/list-closures.ts';
import type { Ticket } from '../../tickets/ticket.ts';
import type { ImprovementActionView } from '../schemas/improvement-action.ts';
import { presentClosure } from './present-closure.ts';
import { presentOpenTicket, type TicketSurroundings } from './present-ticket.ts';

export function presentImprovementAction(
  action: ImprovementAction,
  openTickets: readonly Ticket[],
  closure: Closure | undefined,
  around: TicketSurroundings,
): ImprovementActionView {
  return {
    id: action.id,
    title: action.title,
    category: action.category,
    service: action.service,
    actionType: action.actionType,
    actionUrl: httpsOnly(action.actionUrl),
    score: action.score,
    maxScore: action.maxScore,
    status: action.status,
    implementationStatus: action.implementationStatus,
    userImpact: action.userImpact,
    implementationCost: action.implementationCost,
    tier: action.tier,
    rank: action.rank,
    threats: action.threats,
    lastModifiedAt: action.lastModifiedAt?.toISOString() ?? null,
    openTickets: openTickets.map((ticket) => presentOpenTicket(ticket, around)),
    closure: closure === undefined ? null : presentClosure(closure, around),
  };
}

/** A link of ours must not run script, whatever Graph says. */
function httpsOnly(url: string | null): string | null {
  return url !== null && URL.canParse(url) && new URL(url).protocol === 'https:' ? url : null;
}
