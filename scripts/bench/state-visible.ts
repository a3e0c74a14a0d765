import { setTimeout as delay } from 'node:timers/promises';
import type { PortalSession } from '../demo/portal-session.ts';
import { readRecord } from '../demo/walk/record.ts';
import { type TicketView, untilDelivered } from '../demo/walk/share.ts';
import { shareIncident, startConnectedStack } from './connected-stack.ts';
import { durationRows } from './distribution.ts';
import type { Measurement } from './measurement.ts';

/** New and In Progress of an incident. */
const STATES = ['2', '1'];
const LOOK_EVERY_MS = 10;
/** The poll comes once a minute: what takes longer than this did not come by the doorbell. */
const DOORBELL_DEADLINE_MS = 50_000;

/** A person changes a ticket on the instance; how long until the security center's API shows it. */
export const stateVisible: Measurement = {
  name: 'state-visible',
  title: 'change on the instance until seen at the connector, by the doorbell',
  async run(surroundings) {
    const { portal, admin } = await startConnectedStack(surroundings);
    const ticket = await shareIncident(portal);
    await untilDelivered(portal, ticket.id);
    const { table, sysId } = await readRecord(admin, 'incident', ticket.correlationId);
    const durations: number[] = [];
    for (let change = 0; change < (surroundings.quick ? 5 : 30); change += 1) {
      const state = STATES[change % STATES.length] ?? '';
      const startedAt = performance.now();
      await admin.update(table, sysId, { state });
      await untilState(portal, ticket.id, state);
      durations.push(performance.now() - startedAt);
    }
    return durationRows(`State visible after a change on the instance (${durations.length})`, durations, {
      atMost: 2_000,
    });
  },
};

async function untilState(portal: PortalSession, ticketId: string, state: string): Promise<void> {
  const deadline = Date.now() + DOORBELL_DEADLINE_MS;
  for (;;) {
    const { ticket } = await portal.get<{ ticket: TicketView }>(`/api/tickets/${ticketId}`);
    if (ticket.remote?.state === state) return;
    if (Date.now() > deadline) throw new Error(`State ${state} was not seen within ${DOORBELL_DEADLINE_MS / 1000} s.`);
    await delay(LOOK_EVERY_MS);
  }
}
