import { Acl } from '@servicenow/sdk/core';
import { admin } from '../roles/roles.now.ts';

// Written by the app alone.

Acl({
  $id: Now.ID['acl-setup-step-create'],
  type: 'record',
  table: 'x_mioms_m365ticket_setup_step',
  operation: 'create',
  roles: [admin],
  description: 'Who may create records of this table',
  adminOverrides: true,
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
  roles: [admin],
  description: 'Who may write records of this table',
  adminOverrides: true,
});

Acl({
  $id: Now.ID['acl-setup-step-delete'],
  type: 'record',
  table: 'x_mioms_m365ticket_setup_step',
  operation: 'delete',
  roles: [admin],
  description: 'Who may delete records of this table',
  adminOverrides: true,
});
