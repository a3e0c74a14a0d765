import { Acl } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now.ts';

// Written by the app alone; an administrator of the app may remove it by hand.

Acl({
  $id: Now.ID['acl-connection-create'],
  type: 'record',
  table: 'x_mioms_m365ticket_connection',
  operation: 'create',
  roles: [admin],
  description: 'Who may create records of this table',
  adminOverrides: true,
});

Acl({
  $id: Now.ID['acl-connection-read'],
  type: 'record',
  table: 'x_mioms_m365ticket_connection',
  operation: 'read',
  roles: [viewer],
  description: 'Who may read records of this table',
  adminOverrides: true,
});

Acl({
  $id: Now.ID['acl-connection-write'],
  type: 'record',
  table: 'x_mioms_m365ticket_connection',
  operation: 'write',
  roles: [admin],
  description: 'Who may write records of this table',
  adminOverrides: true,
});

Acl({
  $id: Now.ID['acl-connection-delete'],
  type: 'record',
  table: 'x_mioms_m365ticket_connection',
  operation: 'delete',
  roles: [admin],
  description: 'Who may delete records of this table',
  adminOverrides: true,
});
