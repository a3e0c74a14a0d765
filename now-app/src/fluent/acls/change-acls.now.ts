import { Acl } from '@servicenow/sdk/core';
import { viewer } from '../roles/roles.now.ts';

// Whoever works on changes works on these: the rules of change_request do not reach a table with rules of its own.

Acl({
  $id: Now.ID['acl-change-create'],
  type: 'record',
  table: 'x_mioms_m365ticket_change',
  operation: 'create',
  roles: ['admin'],
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
  roles: ['admin'],
  description: 'Who may delete records of this table',
  adminOverrides: true,
});

// The columns of the app say what was shared: written by the app alone, whoever works on the ticket. Decision 0026.

Acl({
  $id: Now.ID['acl-change-m365-task-create'],
  type: 'record',
  table: 'x_mioms_m365ticket_change',
  field: 'm365_task',
  operation: 'create',
  roles: ['admin'],
  condition: 'sys_created_onISEMPTY^sys_created_onISNOTEMPTY',
  description: 'Nobody: the app alone writes it',
  adminOverrides: false,
});

Acl({
  $id: Now.ID['acl-change-m365-task-write'],
  type: 'record',
  table: 'x_mioms_m365ticket_change',
  field: 'm365_task',
  operation: 'write',
  roles: ['admin'],
  condition: 'sys_created_onISEMPTY^sys_created_onISNOTEMPTY',
  description: 'Nobody: the app alone writes it',
  adminOverrides: false,
});

Acl({
  $id: Now.ID['acl-change-requested-by-upn-create'],
  type: 'record',
  table: 'x_mioms_m365ticket_change',
  field: 'requested_by_upn',
  operation: 'create',
  roles: ['admin'],
  condition: 'sys_created_onISEMPTY^sys_created_onISNOTEMPTY',
  description: 'Nobody: the app alone writes it',
  adminOverrides: false,
});

Acl({
  $id: Now.ID['acl-change-requested-by-upn-write'],
  type: 'record',
  table: 'x_mioms_m365ticket_change',
  field: 'requested_by_upn',
  operation: 'write',
  roles: ['admin'],
  condition: 'sys_created_onISEMPTY^sys_created_onISNOTEMPTY',
  description: 'Nobody: the app alone writes it',
  adminOverrides: false,
});

Acl({
  $id: Now.ID['acl-change-recommendation-source-create'],
  type: 'record',
  table: 'x_mioms_m365ticket_change',
  field: 'recommendation_source',
  operation: 'create',
  roles: ['admin'],
  condition: 'sys_created_onISEMPTY^sys_created_onISNOTEMPTY',
  description: 'Nobody: the app alone writes it',
  adminOverrides: false,
});

Acl({
  $id: Now.ID['acl-change-recommendation-source-write'],
  type: 'record',
  table: 'x_mioms_m365ticket_change',
  field: 'recommendation_source',
  operation: 'write',
  roles: ['admin'],
  condition: 'sys_created_onISEMPTY^sys_created_onISNOTEMPTY',
  description: 'Nobody: the app alone writes it',
  adminOverrides: false,
});

Acl({
  $id: Now.ID['acl-change-recommendation-category-create'],
  type: 'record',
  table: 'x_mioms_m365ticket_change',
  field: 'recommendation_category',
  operation: 'create',
  roles: ['admin'],
  condition: 'sys_created_onISEMPTY^sys_created_onISNOTEMPTY',
  description: 'Nobody: the app alone writes it',
  adminOverrides: false,
});

Acl({
  $id: Now.ID['acl-change-recommendation-category-write'],
  type: 'record',
  table: 'x_mioms_m365ticket_change',
  field: 'recommendation_category',
  operation: 'write',
  roles: ['admin'],
  condition: 'sys_created_onISEMPTY^sys_created_onISNOTEMPTY',
  description: 'Nobody: the app alone writes it',
  adminOverrides: false,
});
