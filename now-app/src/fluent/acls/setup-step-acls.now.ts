import { Acl } from '@servicenow/sdk/core';
import { admin } from '../roles/roles.now.ts';

// Written by the app alone, which no access control holds up: no person makes or changes a record, administrators
// included. The condition never holds. Decision 0026.

Acl({
  $id: Now.ID['acl-setup-step-create'],
  type: 'record',
  table: 'x_mioms_m365ticket_setup_step',
  operation: 'create',
  roles: ['admin'],
  condition: 'sys_created_onISEMPTY^sys_created_onISNOTEMPTY',
  description: 'Nobody: the app alone writes it',
  adminOverrides: false,
});

Acl({
  $id: Now.ID['acl-setup-step-read'],
  type: 'record',
  table: 'x_mioms_m365ticket_setup_step',
  operation: 'read',
  roles: [admin],
  description: 'Who may read records of this table',
  adminOverrides: true,
});

Acl({
  $id: Now.ID['acl-setup-step-write'],
  type: 'record',
  table: 'x_mioms_m365ticket_setup_step',
  operation: 'write',
  roles: ['admin'],
  condition: 'sys_created_onISEMPTY^sys_created_onISNOTEMPTY',
  description: 'Nobody: the app alone writes it',
  adminOverrides: false,
});

Acl({
  $id: Now.ID['acl-setup-step-delete'],
  type: 'record',
  table: 'x_mioms_m365ticket_setup_step',
  operation: 'delete',
  roles: ['admin'],
  description: 'Administrators of the instance, who answer for how long records are kept',
  adminOverrides: true,
});
