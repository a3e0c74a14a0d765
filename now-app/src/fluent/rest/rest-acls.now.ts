import { Acl } from '@servicenow/sdk/core';
import { admin, integration, viewer } from '../roles/roles.now.ts';

// One ACL a resource, so that each can be opened or closed by itself. A caller needs one of its roles.

export const putTaskAcl = Acl({
  $id: Now.ID['acl-rest-put-task'],
  name: 'x_mioms_m365ticket.put_task',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  description: 'PUT /tasks/{correlation_id}',
  adminOverrides: false,
});

export const postTaskBatchAcl = Acl({
  $id: Now.ID['acl-rest-post-task-batch'],
  name: 'x_mioms_m365ticket.post_task_batch',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  description: 'POST /tasks/batch',
  adminOverrides: false,
});

export const getTaskAcl = Acl({
  $id: Now.ID['acl-rest-get-task'],
  name: 'x_mioms_m365ticket.get_task',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  description: 'GET /tasks/{correlation_id}',
  adminOverrides: false,
});

export const listTasksAcl = Acl({
  $id: Now.ID['acl-rest-list-tasks'],
  name: 'x_mioms_m365ticket.list_tasks',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  description: 'GET /tasks',
  adminOverrides: false,
});

export const getStatesAcl = Acl({
  $id: Now.ID['acl-rest-get-states'],
  name: 'x_mioms_m365ticket.get_states',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  description: 'GET /states',
  adminOverrides: false,
});

export const getConnectionAcl = Acl({
  $id: Now.ID['acl-rest-get-connection'],
  name: 'x_mioms_m365ticket.get_connection',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  description: 'GET /connection',
  adminOverrides: false,
});

export const putConnectionAcl = Acl({
  $id: Now.ID['acl-rest-put-connection'],
  name: 'x_mioms_m365ticket.put_connection',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  description: 'PUT /connection',
  adminOverrides: false,
});

export const deleteConnectionAcl = Acl({
  $id: Now.ID['acl-rest-delete-connection'],
  name: 'x_mioms_m365ticket.delete_connection',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [integration],
  description: 'DELETE /connection',
  adminOverrides: false,
});

export const getSetupAcl = Acl({
  $id: Now.ID['acl-rest-get-setup'],
  name: 'x_mioms_m365ticket.get_setup',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [admin, 'admin'],
  description: 'GET /setup',
  adminOverrides: false,
});

export const postSetupStepAcl = Acl({
  $id: Now.ID['acl-rest-post-setup-step'],
  name: 'x_mioms_m365ticket.post_setup_step',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [admin, 'admin'],
  description: 'POST /setup/{step}',
  adminOverrides: false,
});

export const verifySetupStepAcl = Acl({
  $id: Now.ID['acl-rest-verify-setup-step'],
  name: 'x_mioms_m365ticket.verify_setup_step',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [admin, 'admin'],
  description: 'POST /setup/{step}/verify',
  adminOverrides: false,
});

export const deleteSetupStepAcl = Acl({
  $id: Now.ID['acl-rest-delete-setup-step'],
  name: 'x_mioms_m365ticket.delete_setup_step',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [admin, 'admin'],
  description: 'DELETE /setup/{step}',
  adminOverrides: false,
});

export const getStatusAcl = Acl({
  $id: Now.ID['acl-rest-get-status'],
  name: 'x_mioms_m365ticket.get_status',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [viewer],
  description: 'GET /status',
  adminOverrides: true,
});

export const getTextsAcl = Acl({
  $id: Now.ID['acl-rest-get-texts'],
  name: 'x_mioms_m365ticket.get_texts',
  type: 'rest_endpoint',
  operation: 'execute',
  roles: [viewer],
  description: 'GET /texts',
  adminOverrides: true,
});
