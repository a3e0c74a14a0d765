import { RestApi } from '@servicenow/sdk/core';
import { getTask } from '../../server/rest/get-task.ts';
import { listTasks } from '../../server/rest/list-tasks.ts';
import { postTaskBatch } from '../../server/rest/post-task-batch.ts';
import { putTask } from '../../server/rest/put-task.ts';
import { getTaskAcl, listTasksAcl, postTaskBatchAcl, putTaskAcl } from './rest-acls.now.ts';

/**
 * `/api/x_mioms_m365ticket/v1/tasks`. Every route of the app states its own ACL, flags and version: what a route leaves out
 * is filled with the stock ACL of the platform. `internalRole` is off, because the roles of the ACLs decide alone.
 */
RestApi({
  $id: Now.ID['rest-tasks-api'],
  name: 'Microsoft 365 tasks',
  serviceId: 'tasks',
  shortDescription: 'Tasks of the security center, and the tickets made from them.',
  consumes: 'application/json',
  produces: 'application/json',
  enforceAcl: [putTaskAcl],
  versions: [
    { $id: Now.ID['rest-tasks-v1'], version: 1, isDefault: true, active: true, shortDescription: 'First version' },
  ],
  routes: [
    {
      $id: Now.ID['rest-put-task'],
      name: 'Create a ticket',
      shortDescription: 'Creates the ticket of a task exactly once; a repetition answers with the same ticket.',
      method: 'PUT',
      path: '/{correlation_id}',
      version: 1,
      script: putTask,
      authentication: true,
      authorization: true,
      enforceAcl: [putTaskAcl],
      internalRole: false,
      consumes: 'application/json',
      produces: 'application/json',
    },
    {
      $id: Now.ID['rest-post-task-batch'],
      name: 'Create tickets',
      shortDescription: 'Creates the tickets of up to 50 tasks, with a result for each.',
      method: 'POST',
      path: '/batch',
      version: 1,
      script: postTaskBatch,
      authentication: true,
      authorization: true,
      enforceAcl: [postTaskBatchAcl],
      internalRole: false,
      consumes: 'application/json',
      produces: 'application/json',
    },
    {
      $id: Now.ID['rest-get-task'],
      name: 'Read a ticket',
      shortDescription: 'Returns the ticket of a task as it stands.',
      method: 'GET',
      path: '/{correlation_id}',
      version: 1,
      script: getTask,
      authentication: true,
      authorization: true,
      enforceAcl: [getTaskAcl],
      internalRole: false,
      consumes: 'application/json',
      produces: 'application/json',
    },
    {
      $id: Now.ID['rest-list-tasks'],
      name: 'Read changed tickets',
      shortDescription: 'Returns one page of the tickets that changed after a cursor, oldest change first.',
      method: 'GET',
      path: '/',
      version: 1,
      script: listTasks,
      authentication: true,
      authorization: true,
      enforceAcl: [listTasksAcl],
      internalRole: false,
      consumes: 'application/json',
      produces: 'application/json',
      parameters: [
        {
          $id: Now.ID['rest-list-tasks-after'],
          name: 'after',
          required: false,
          shortDescription: 'Cursor: the `next` of the last page, unchanged. Absent: from the beginning.',
        },
        {
          $id: Now.ID['rest-list-tasks-limit'],
          name: 'limit',
          required: false,
          exampleValue: '100',
          shortDescription: 'Most tickets in the page, 1 to 500.',
        },
      ],
    },
  ],
});
