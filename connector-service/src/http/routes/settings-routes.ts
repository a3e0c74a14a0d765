import { readStates } from '../../sync/read-states.ts';
import { findNewStates, readStateNames, writeStateNames } from '../../tickets/state-names.ts';
import type { AppDependencies } from '../app-dependencies.ts';
import { Cooldown } from '../cooldown.ts';
import { defineRoute, type Route } from '../route.ts';
import { type States, stateNamesSchema, statesQuerySchema, statesSchema } from '../schemas/state-names.ts';

/** Whoever may look must not make this service call an instance as often as they like. */
const ASK_INSTANCE_AGAIN_MS = 1_000;

/** State names, and the instance's states beside them. */
export function settingsRoutes({ ports }: AppDependencies): Route[] {
  const askInstance = new Cooldown(ASK_INSTANCE_AGAIN_MS, ports.clock);
  return [
    defineRoute({
      method: 'get',
      path: '/api/settings/state-names',
      summary: "The tenant's own names for ticket states",
      access: 'view',
      answers: { 200: { description: 'Names by ticket type and state value.', schema: stateNamesSchema } },
      handle: async (_input, { tenantId }) => ({ status: 200, body: await readStateNames(ports, { tenantId }) }),
    }),

    defineRoute({
      method: 'put',
      path: '/api/settings/state-names',
      summary: 'Replaces all names; a state left out shows its own label',
      access: 'configure',
      body: stateNamesSchema,
      answers: { 200: { description: 'Saved.', schema: stateNamesSchema } },
      handle: async ({ body }, { tenantId, actor }) => ({
        status: 200,
        body: await writeStateNames(ports, { tenantId, actor, names: body }),
      }),
    }),

    defineRoute({
      method: 'get',
      path: '/api/servicenow/states',
      summary: "The instance's live list of states",
      access: 'view',
      query: statesQuerySchema,
      answers: { 200: { description: 'The list, and how fresh it is.', schema: statesSchema } },
      handle: async ({ query }, { tenantId }) => {
        const { ticketType, fresh } = query;
        const known = await readStates(ports, {
          tenantId,
          ticketType,
          fresh: fresh === 'true',
          // Opening the page does not use up the wish for the list as it is now.
          mayAsk: () => askInstance.passes(`${tenantId}/${ticketType}/${fresh ?? 'kept'}`),
        });
        const added = await findNewStates(ports, { tenantId, ticketType, states: known.states });
        const body: States = {
          ticketType: known.ticketType,
          states: known.states.map(({ value, label, meaning }) => ({ value, label, meaning, isNew: added.has(value) })),
          readAt: known.readAt?.toISOString() ?? null,
          stale: known.stale,
        };
        return { status: 200, body };
      },
    }),
  ];
}
