import { DESCRIPTION_MAX_LENGTH, NAME_MAX_LENGTH, SHARE_MAX_TASKS } from 'shared-types';
import { z } from 'zod';
import { shareTasks } from '../../sharing/share-task.ts';
import { findTicket } from '../../tickets/find-ticket.ts';
import { listTickets } from '../../tickets/list-tickets.ts';
import { retryFailedTickets, retryTicket, retryTickets } from '../../tickets/retry-ticket.ts';
import { summarizeTickets } from '../../tickets/summarize-tickets.ts';
import type { AppDependencies } from '../app-dependencies.ts';
import { defineRoute, type Route } from '../route.ts';
import {
  type AcceptedTicket,
  type AcceptedTickets,
  acceptedTicketSchema,
  acceptedTicketsSchema,
  newTasksBodySchema,
  requeuedTicketsSchema,
  retryTicketsBodySchema,
  type TicketDetail,
  type TicketPageAnswer,
  type TicketSummaries,
  ticketDetailSchema,
  ticketIdSchema,
  ticketListQuerySchema,
  ticketPageSchema,
  ticketSummariesSchema,
} from '../schemas/ticket.ts';
import { presentAttempt, presentStateChange, presentTicket } from '../views/present-ticket.ts';
import { readTicketFilter } from './read-ticket-filter.ts';
import { readTicketSurroundings } from './ticket-surroundings.ts';
import { readTicketVerdicts } from './ticket-verdicts.ts';

const ticketParams = z.strictObject({ id: ticketIdSchema });
/** As many of the longest tasks as may be shared at once; some clients write six bytes for what is no ASCII. */
const NEW_TASKS_LIMIT_BYTES = SHARE_MAX_TASKS * 6 * (NAME_MAX_LENGTH + DESCRIPTION_MAX_LENGTH + 500);

/** Sharing, listing and retrying tickets. */
export function ticketRoutes({ ports, secureScore }: AppDependencies): Route[] {
  const deps = { ...ports, secureScore };
  return [
    defineRoute({
      method: 'post',
      path: '/api/tickets',
      summary: 'Shares one task or several; delivery to ServiceNow follows',
      access: 'share',
      headers: z.object({ 'Idempotency-Key': z.string().min(16).max(255) }),
      body: newTasksBodySchema,
      bodyLimit: NEW_TASKS_LIMIT_BYTES,
      answers: {
        202: {
          description: 'Accepted, all of them. The header Idempotency-Key is needed.',
          schema: acceptedTicketsSchema,
        },
        200: {
          description: 'This Idempotency-Key was answered before; nothing is created again.',
          schema: acceptedTicketsSchema,
        },
      },
      handle: async ({ body }, { request, tenantId, actor }) => {
        const idempotencyKey = request.get('idempotency-key') ?? '';
        const shared = await shareTasks(ports, { tenantId, requestedBy: actor, idempotencyKey, drafts: body.tasks });
        const around = await readTicketSurroundings(ports, tenantId);
        const answer: AcceptedTickets = {
          tickets: shared.tickets.map((ticket) => presentTicket(ticket, around)),
          replayed: shared.replayed,
        };
        return { status: shared.replayed ? 200 : 202, body: answer };
      },
    }),

    defineRoute({
      method: 'get',
      path: '/api/tickets',
      summary: 'Tickets, page by page',
      access: 'view',
      query: ticketListQuerySchema,
      answers: { 200: { description: 'A page.', schema: ticketPageSchema } },
      handle: async ({ query }, { tenantId }) => {
        const { ids, ...filter } = query;
        const [page, around] = await Promise.all([
          ids === undefined
            ? readTicketFilter(deps, tenantId, filter).then((read) => listTickets(ports, { tenantId, filter: read }))
            : { tickets: await ports.tickets.findMany(tenantId, ids.split(',')), next: null },
          readTicketSurroundings(ports, tenantId),
        ]);
        const verdicts = await readTicketVerdicts(deps, tenantId, page.tickets);
        const body: TicketPageAnswer = {
          tickets: page.tickets.map((ticket) => presentTicket(ticket, around, verdicts)),
          next: page.next,
        };
        return { status: 200, body };
      },
    }),

    defineRoute({
      method: 'get',
      path: '/api/tickets/summary',
      summary: 'Counts for the cards of the home page',
      access: 'view',
      answers: { 200: { description: 'One summary for each ticket type.', schema: ticketSummariesSchema } },
      handle: async (_input, { tenantId }) => {
        const summaries = await summarizeTickets(ports, { tenantId });
        const body: TicketSummaries = {
          summaries: summaries.map(({ states, ...counts }) => ({
            ticketType: counts.ticketType,
            total: counts.total,
            open: counts.open,
            overdue: counts.overdue,
            dueSoon: counts.dueSoon,
            failed: counts.failed,
            waiting: counts.waiting,
            states: states.map(({ state, stateLabel, meaning, count }) => ({
              state,
              stateName: stateLabel,
              meaning,
              count,
            })),
          })),
        };
        return { status: 200, body };
      },
    }),

    defineRoute({
      method: 'post',
      path: '/api/tickets/retry-failed',
      summary: 'Tries every failed ticket again',
      access: 'share',
      answers: { 202: { description: 'How many were put back.', schema: requeuedTicketsSchema } },
      handle: async (_input, { tenantId, actor }) => {
        const { requeued } = await retryFailedTickets(ports, { tenantId, actor });
        return { status: 202, body: { requeued } };
      },
    }),

    defineRoute({
      method: 'post',
      path: '/api/tickets/retry',
      summary: 'Tries the named tickets again; those that are delivered or on their way stay as they are',
      access: 'share',
      body: retryTicketsBodySchema,
      answers: { 202: { description: 'How many were put back.', schema: requeuedTicketsSchema } },
      handle: async ({ body: { ticketIds } }, { tenantId, actor }) => {
        const { requeued } = await retryTickets(ports, { tenantId, ticketIds, actor });
        return { status: 202, body: { requeued } };
      },
    }),

    defineRoute({
      method: 'get',
      path: '/api/tickets/{id}',
      summary: 'One ticket with its attempts and states',
      access: 'view',
      params: ticketParams,
      answers: { 200: { description: 'The ticket.', schema: ticketDetailSchema } },
      handle: async ({ params }, { tenantId }) => {
        const [detail, around] = await Promise.all([
          findTicket(ports, { tenantId, ticketId: params.id }),
          readTicketSurroundings(ports, tenantId),
        ]);
        const verdicts = await readTicketVerdicts(deps, tenantId, [detail.ticket]);
        const body: TicketDetail = {
          ticket: presentTicket(detail.ticket, around, verdicts),
          attempts: detail.attempts.map(presentAttempt),
          stateChanges: detail.stateChanges.map((change) => presentStateChange(detail.ticket, change, around)),
        };
        return { status: 200, body };
      },
    }),

    defineRoute({
      method: 'post',
      path: '/api/tickets/{id}/retry',
      summary: 'Tries one ticket again now',
      access: 'share',
      params: ticketParams,
      answers: { 202: { description: 'Due now.', schema: acceptedTicketSchema } },
      handle: async ({ params }, { tenantId, actor }) => {
        const ticket = await retryTicket(ports, { tenantId, ticketId: params.id, actor });
        const body: AcceptedTicket = { ticket: presentTicket(ticket, await readTicketSurroundings(ports, tenantId)) };
        return { status: 202, body };
      },
    }),
  ];
}
