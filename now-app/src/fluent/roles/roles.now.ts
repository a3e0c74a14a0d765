import { Role } from '@servicenow/sdk/core';

export const viewer = Role({
  name: 'x_mioms_m365ticket.viewer',
  description: 'Sees the connection status, the tickets and what was exchanged. No secrets, no setup steps.',
  canDelegate: false,
  elevatedPrivilege: false,
});

export const admin = Role({
  name: 'x_mioms_m365ticket.admin',
  description: 'Walks through the installation checklist and removes the connection.',
  containsRoles: [viewer],
  canDelegate: false,
  elevatedPrivilege: false,
});

export const integration = Role({
  name: 'x_mioms_m365ticket.integration',
  description:
    'For the integration user alone: calls the REST resources of tasks, states and connection, nothing else.',
  canDelegate: false,
  elevatedPrivilege: false,
});
