import { Acl } from '@servicenow/sdk/core';
import { viewer } from '../roles/roles.now.ts';

// Written by the app alone, which no access control holds up: no person makes or changes a record, administrators
// included. The condition never holds. Decision 0026.

Acl({
  $id: Now.ID['acl-task-create'],
  type: 'record',
  table: 'x_mioms_m365ticket_task',
  operation: 'create',
  roles: ['admin'],
  condition: 'sys_created_onISEMPTY^sys_created_onISNOTEMPTY',
  description: 'Nobody: the app alone writes it',
  adminOverrides: false,
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
  roles: ['admin'],
  condition: 'sys_created_onISEMPTY^sys_created_onISNOTEMPTY',
  description: 'Nobody: the app alone writes it',
  adminOverrides: false,
});

Acl({
  $id: Now.ID['acl-task-delete'],
  type: 'record',
  table: 'x_mioms_m365ticket_task',
  operation: 'delete',
  roles: ['admin'],
  description: 'Administrators of the instance, who answer for how long records are kept',
  adminOverrides: true,
});
