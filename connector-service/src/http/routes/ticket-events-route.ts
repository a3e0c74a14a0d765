import type { AppDependencies } from '../app-dependencies.ts';
import { defineRoute, type Route } from '../route.ts';
import type { TicketsChangedEvent } from '../schemas/ticket.ts';
import type { SessionStreams } from '../session-streams.ts';

/** Changes within this time become one event: a poll can change hundreds of tickets at once. */
const GATHER_MS = 250;
/** A page that learns of more than this reads everything again anyway. */
const MOST_IDS = 200;

/** Server-sent events for open pages. Best effort: a page that does not hear the heartbeat asks by itself. */
export function ticketEventsRoute({ ports }: AppDependencies, streams: SessionStreams): Route {
  return defineRoute({
    method: 'get',
    path: '/api/tickets/events',
    summary: 'Tells open pages that tickets changed',
    access: 'view',
    answers: {
      200: { description: '`text/event-stream` with the events `tickets-changed` and `heartbeat`.', schema: null },
    },
    handle: (_input, { tenantId, session }) => {
      streams.refuseTooMany(session);
      return {
        stream: (response) => {
          const changed = new Set<string>();
          let gathering: NodeJS.Timeout | undefined;
          const stream = streams.start(session, response, () => {
            unsubscribe();
            clearTimeout(gathering);
          });
          const unsubscribe = ports.ticketChanges.subscribe(tenantId, ({ id }) => {
            // One more than a page reads one by one says as much as all of them.
            if (changed.size <= MOST_IDS) changed.add(id);
            gathering ??= setTimeout(() => {
              gathering = undefined;
              stream.send(() => {
                const event: TicketsChangedEvent = { ticketIds: changed.size > MOST_IDS ? [] : [...changed] };
                changed.clear();
                return `event: tickets-changed\ndata: ${JSON.stringify(event)}\n\n`;
              });
            }, GATHER_MS);
          });
        },
      };
    },
  });
}
