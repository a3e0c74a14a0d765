import { Acl } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now.ts';

// Whoever works on changes works on these: the rules of change_request do not reach a table with rules of its own.

Acl({
  $id: Now.ID['acl-change-create'],
  type: 'record',
  table: 'x_mioms_m365ticket_change',
  operation: 'create',
  roles: [admin],
  description: 'Who may create records of this table',
  adminOverrides: true,
});

Acl({
  $id: Now.ID['acl-change-read'],
  type: 'record',
  table: 'x_mioms_m365ticket_change',
  operation: 'read',
  roles: [viewer, 'itil', 'sn_change_read', 'sn_change_write'],
  description: 'Who may read records of this table',
  adminOverrides: true,
});

Acl({
  $id: Now.ID['acl-change-write'],
  type: 'record',
  table: 'x_mioms_m365ticket_change',
  operation: 'write',
  roles: ['itil', 'sn_change_write'],
  description: 'Who may write records of this table',
  adminOverrides: true,
});

Acl({
  $id: Now.ID['acl-change-delete'],
  type: 'record',
  table: 'x_mioms_m365ticket_change',
  operation: 'delete',
  roles: [admin],
  description: 'Who may delete records of this table',
  adminOverrides: true,
});
