import { CONNECTION, newTask } from './portal-client.ts';

/** A body that passes the schema of each route that takes one, by method and path. */
export const EXAMPLE_BODIES: Readonly<Record<string, Record<string, unknown>>> = {
  'post /api/tickets': { tasks: [newTask()] },
  'post /api/tickets/retry': { ticketIds: ['a'.repeat(32)] },
  'post /api/improvement-actions/drafts': { improvementActionIds: ['control_0'] },
  'put /api/servicenow/connection': CONNECTION,
  'put /api/servicenow/connection/secret': { clientSecret: 'another' },
  'put /api/settings/state-names': { incident: {}, change: {} },
};
