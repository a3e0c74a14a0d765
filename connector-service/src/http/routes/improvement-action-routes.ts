import { z } from 'zod';
import type { ImprovementAction } from '../../ports/secure-score-source.ts';
import { isUnproven, listClosures } from '../../tickets/list-closures.ts';
import { listTicketsByImprovementAction } from '../../tickets/list-tickets-by-improvement-action.ts';
import { readActionHistory } from '../../tickets/read-action-history.ts';
import { readScoreFacts } from '../../tickets/read-score-facts.ts';
import type { AppDependencies } from '../app-dependencies.ts';
import { ImprovementActionNotFoundError } from '../http-errors.ts';
import { defineRoute, type Route } from '../route.ts';
import {
  draftsBodySchema,
  draftsSchema,
  type ImprovementActionDetail,
  improvementActionDetailSchema,
  improvementActionHistorySchema,
  improvementActionListSchema,
  type SecureScoreAnswer,
  secureScoreQuerySchema,
  secureScoreSchema,
} from '../schemas/improvement-action.ts';
import { improvementActionIdSchema } from '../schemas/ticket.ts';
import { presentActionHistory } from '../views/present-action-history.ts';
import { presentImprovementAction } from '../views/present-improvement-action.ts';
import { sanitiseRemediation } from '../views/sanitise-remediation.ts';
import { suggestDraft } from '../views/suggest-draft.ts';
import { readTicketSurroundings } from './ticket-surroundings.ts';

const actionParams = z.strictObject({ id: improvementActionIdSchema });

/** Secure Score and its improvement actions, with their open tickets and what became of the closed ones. */
export function improvementActionRoutes({ ports, secureScore }: AppDependencies): Route[] {
  const read = async (tenantId: string) => {
    const [score, openTickets, around] = await Promise.all([
      readScoreFacts({ ...ports, secureScore }, tenantId),
      listTicketsByImprovementAction(ports, { tenantId }),
      readTicketSurroundings(ports, tenantId),
    ]);
    const actions = [...score.actions.values()];
    const closures = await listClosures(ports, { tenantId, score, openTickets });
    const present = (action: ImprovementAction) =>
      presentImprovementAction(action, openTickets.get(action.id) ?? [], closures.get(action.id), around);
    return { actions, openTickets, closures, present };
  };

  return [
    defineRoute({
      method: 'get',
      path: '/api/improvement-actions',
      summary: 'All improvement actions of the tenant',
      access: 'view',
      answers: { 200: { description: 'Unsorted; deprecated ones are left out.', schema: improvementActionListSchema } },
      handle: async (_input, { tenantId }) => {
        const { actions, present } = await read(tenantId);
        return { status: 200, body: { improvementActions: actions.map(present) } };
      },
    }),

    defineRoute({
      method: 'post',
      path: '/api/improvement-actions/drafts',
      summary: 'Suggested drafts for several improvement actions at once, in the order of the request',
      access: 'view',
      body: draftsBodySchema,
      answers: { 200: { description: 'Actions that are unknown today are left out.', schema: draftsSchema } },
      handle: async ({ body: { improvementActionIds } }, { tenantId }) => {
        const { actions, present } = await read(tenantId);
        const byId = new Map(actions.map((action) => [action.id, action]));
        const known = improvementActionIds.map((id) => byId.get(id)).filter((action) => action !== undefined);
        const suggestions = known.map((action) => ({
          improvementAction: present(action),
          draft: suggestDraft(action, ports.clock()),
        }));
        return { status: 200, body: { suggestions } };
      },
    }),

    defineRoute({
      method: 'get',
      path: '/api/improvement-actions/{id}',
      summary: 'One improvement action with its remediation and a suggested draft',
      access: 'view',
      params: actionParams,
      answers: { 200: { description: 'The improvement action.', schema: improvementActionDetailSchema } },
      handle: async ({ params }, { tenantId }) => {
        const { actions, present } = await read(tenantId);
        const action = actions.find(({ id }) => id === params.id);
        if (action === undefined) throw new ImprovementActionNotFoundError();
        const body: ImprovementActionDetail = {
          improvementAction: present(action),
          remediationHtml: sanitiseRemediation(action.remediationHtml),
          remediationImpactHtml: sanitiseRemediation(action.remediationImpactHtml),
          draft: suggestDraft(action, ports.clock()),
        };
        return { status: 200, body };
      },
    }),

    defineRoute({
      method: 'get',
      path: '/api/improvement-actions/{id}/history',
      summary: 'Points of the last 90 days, decisions of administrators and events of the tickets',
      access: 'view',
      params: actionParams,
      answers: { 200: { description: 'What became of it.', schema: improvementActionHistorySchema } },
      handle: async ({ params }, { tenantId }) => {
        const [history, around] = await Promise.all([
          readActionHistory({ ...ports, secureScore }, { tenantId, improvementActionId: params.id }),
          readTicketSurroundings(ports, tenantId),
        ]);
        if (history === null) throw new ImprovementActionNotFoundError();
        return { status: 200, body: presentActionHistory(history, around) };
      },
    }),

    defineRoute({
      method: 'get',
      path: '/api/secure-score',
      summary: 'The score of the last days',
      access: 'view',
      query: secureScoreQuerySchema,
      answers: { 200: { description: 'Newest first.', schema: secureScoreSchema } },
      handle: async ({ query }, { tenantId }) => {
        const [{ days }, { actions, openTickets, closures }] = await Promise.all([
          secureScore.readScoreHistory(tenantId),
          read(tenantId),
        ]);
        const waiting = actions.filter(({ id }) => (openTickets.get(id) ?? []).length > 0);
        const body: SecureScoreAnswer = {
          days: days.slice(0, query.days).map(({ date, currentScore, maxScore }) => ({ date, currentScore, maxScore })),
          pointsInOpenTickets: waiting.reduce(
            (sum, { score, maxScore }) => sum + Math.max(0, maxScore - (score ?? 0)),
            0,
          ),
          unprovenActions: [...closures.values()].filter(isUnproven).length,
        };
        return { status: 200, body };
      },
    }),
  ];
}
