import { Acl } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now.ts';

// The record of what crossed: written by the app alone. An administrator of the app may clear old records.

Acl({
  $id: Now.ID['acl-task-create'],
  type: 'record',
  table: 'x_mioms_m365ticket_task',
  operation: 'create',
  roles: [admin],
  description: 'Who may create records of this table',
  adminOverrides: true,
});

Acl({
  $id: Now.ID['acl-task-read'],
  type: 'record',
  table: 'x_mioms_m365ticket_task',
  operation: 'read',
  roles: [viewer],
  description: 'Who may read records of this table',
  adminOverrides: true,
});

Acl({
  $id: Now.ID['acl-task-write'],
  type: 'record',
  table: 'x_mioms_m365ticket_task',
  operation: 'write',
  roles: [admin],
  description: 'Who may write records of this table',
  adminOverrides: true,
});

Acl({
  $id: Now.ID['acl-task-delete'],
  type: 'record',
  table: 'x_mioms_m365ticket_task',
  operation: 'delete',
  roles: [admin],
  description: 'Who may delete records of this table',
  adminOverrides: true,
});
