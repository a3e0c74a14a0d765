import type { AppDependencies } from '../app-dependencies.ts';
import { TooManyRequestsError } from '../http-errors.ts';
import { defineRoute, type Route } from '../route.ts';
import type { TicketsChangedEvent } from '../schemas/ticket.ts';

/** Changes within this time become one event: a poll can change hundreds of tickets at once. */
const GATHER_MS = 250;
/** Proxies close connections that are silent for a minute. */
const HEARTBEAT_MS = 25_000;
const STREAMS_PER_PERSON = 20;
/** A page that learns of more than this reads everything again anyway. */
const MOST_IDS = 200;

/** Server-sent events for open pages. Best effort: pages also ask by themselves. */
export function ticketEventsRoute({ ports, stopping }: AppDependencies): Route {
  const openStreams = new Map<string, number>();

  return defineRoute({
    method: 'get',
    path: '/api/tickets/events',
    summary: 'Tells open pages that tickets changed',
    access: 'view',
    answers: { 200: { description: '`text/event-stream` with the event `tickets-changed`.', schema: null } },
    handle: (_input, { tenantId, session }) => {
      const open = openStreams.get(session.id) ?? 0;
      if (open >= STREAMS_PER_PERSON) throw new TooManyRequestsError(HEARTBEAT_MS / 1000);
      return {
        stream: (response) => {
          openStreams.set(session.id, open + 1);
          response.setHeader('Content-Type', 'text/event-stream');
          response.setHeader('X-Accel-Buffering', 'no');
          response.write('retry: 3000\n\n');
          const changed = new Set<string>();
          let gathering: NodeJS.Timeout | undefined;
          const tell = () => {
            gathering = undefined;
            const event: TicketsChangedEvent = { ticketIds: changed.size > MOST_IDS ? [] : [...changed] };
            changed.clear();
            response.write(`event: tickets-changed\ndata: ${JSON.stringify(event)}\n\n`);
          };
          const unsubscribe = ports.ticketChanges.subscribe(tenantId, (ticket) => {
            changed.add(ticket.id);
            gathering ??= setTimeout(tell, GATHER_MS);
          });
          const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
          // The stream must not outlive the session that opened it.
          const sessionLeftMs = session.idleExpiresAt.getTime() - ports.clock().getTime();
          const end = () => response.end();
          const sessionEnd = setTimeout(end, Math.max(0, sessionLeftMs));
          stopping.addEventListener('abort', end);
          if (stopping.aborted) end();
          response.once('close', () => {
            unsubscribe();
            clearTimeout(gathering);
            clearInterval(heartbeat);
            clearTimeout(sessionEnd);
            stopping.removeEventListener('abort', end);
            const left = (openStreams.get(session.id) ?? 1) - 1;
            if (left === 0) openStreams.delete(session.id);
            else openStreams.set(session.id, left);
          });
        },
      };
    },
  });
}
