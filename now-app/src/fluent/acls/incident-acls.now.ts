import { Acl } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now.ts';

// Whoever works on incidents works on these: the rules of incident do not reach a table with rules of its own.

Acl({
  $id: Now.ID['acl-incident-create'],
  type: 'record',
  table: 'x_mioms_m365ticket_incident',
  operation: 'create',
  roles: [admin],
  description: 'Who may create records of this table',
  adminOverrides: true,
});

Acl({
  $id: Now.ID['acl-incident-read'],
  type: 'record',
  table: 'x_mioms_m365ticket_incident',
  operation: 'read',
  roles: [viewer, 'itil', 'sn_incident_read', 'sn_incident_write'],
  description: 'Who may read records of this table',
  adminOverrides: true,
});

Acl({
  $id: Now.ID['acl-incident-write'],
  type: 'record',
  table: 'x_mioms_m365ticket_incident',
  operation: 'write',
  roles: ['itil', 'sn_incident_write'],
  description: 'Who may write records of this table',
  adminOverrides: true,
});

Acl({
  $id: Now.ID['acl-incident-delete'],
  type: 'record',
  table: 'x_mioms_m365ticket_incident',
  operation: 'delete',
  roles: [admin],
  description: 'Who may delete records of this table',
  adminOverrides: true,
});
