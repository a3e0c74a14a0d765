import { once } from 'node:events';
import type { Response } from 'express';
import { listTickets } from '../../tickets/list-tickets.ts';
import type { AppDependencies } from '../app-dependencies.ts';
import { defineRoute, type Route } from '../route.ts';
import { ticketFilterSchema } from '../schemas/ticket.ts';
import { csvHeader, csvLine } from '../views/csv.ts';
import { presentTicket } from '../views/present-ticket.ts';
import { readTicketFilter } from './read-ticket-filter.ts';
import { readTicketSurroundings } from './ticket-surroundings.ts';
import { readTicketVerdicts } from './ticket-verdicts.ts';

const PAGE_SIZE = 200;

/** All tickets that a filter finds, as CSV: read and written page by page, as fast as the other side takes it. */
export function ticketExportRoute({ ports, secureScore }: AppDependencies): Route {
  const deps = { ...ports, secureScore };
  return defineRoute({
    method: 'get',
    path: '/api/tickets/export.csv',
    summary: 'Tickets as CSV',
    access: 'view',
    query: ticketFilterSchema,
    answers: { 200: { description: 'UTF-8, RFC 4180, with a header line.', schema: null } },
    handle: async ({ query }, { tenantId }) => {
      const [filter, around] = await Promise.all([
        readTicketFilter(deps, tenantId, { ...query, limit: PAGE_SIZE }),
        readTicketSurroundings(ports, tenantId),
      ]);
      // Read before the first byte is sent, so that a failure is still an answer.
      let page = await listTickets(ports, { tenantId, filter });
      return {
        stream: async (response) => {
          response.setHeader('Content-Disposition', `attachment; filename="tickets-${around.today}.csv"`);
          response.type('text/csv; charset=utf-8');
          await write(response, csvHeader());
          while (!response.destroyed) {
            const verdicts = await readTicketVerdicts(deps, tenantId, page.tickets);
            const lines = page.tickets.map((ticket) => csvLine(presentTicket(ticket, around, verdicts)));
            await write(response, lines.join(''));
            if (page.next === null) break;
            page = await listTickets(ports, { tenantId, filter: { ...filter, after: page.next } });
          }
          response.end();
        },
      };
    },
  });
}

async function write(response: Response, text: string): Promise<void> {
  if (response.write(text) || response.destroyed) return;
  await Promise.race([once(response, 'drain'), once(response, 'close')]);
}
