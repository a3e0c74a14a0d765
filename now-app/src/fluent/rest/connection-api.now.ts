import { RestApi } from '@servicenow/sdk/core';
import { deleteConnection } from '../../server/rest/delete-connection.ts';
import { getConnection } from '../../server/rest/get-connection.ts';
import { putConnection } from '../../server/rest/put-connection.ts';
import { deleteConnectionAcl, getConnectionAcl, putConnectionAcl } from './rest-acls.now.ts';

/** `/api/x_mioms_m365ticket/v1/connection` */
RestApi({
  $id: Now.ID['rest-connection-api'],
  name: 'Microsoft 365 connection',
  serviceId: 'connection',
  shortDescription: 'Health and registration of the connection to the security center.',
  consumes: 'application/json',
  produces: 'application/json',
  enforceAcl: [getConnectionAcl],
  versions: [
    { $id: Now.ID['rest-connection-v1'], version: 1, isDefault: true, active: true, shortDescription: 'First version' },
  ],
  routes: [
    {
      $id: Now.ID['rest-get-connection'],
      name: 'Read the connection',
      shortDescription: 'Returns health, versions and who the token acts as.',
      method: 'GET',
      path: '/',
      version: 1,
      script: getConnection,
      authentication: true,
      authorization: true,
      enforceAcl: [getConnectionAcl],
      internalRole: false,
      consumes: 'application/json',
      produces: 'application/json',
    },
    {
      $id: Now.ID['rest-put-connection'],
      name: 'Register the connection',
      shortDescription: 'Registers the security center with its doorbell address and secret.',
      method: 'PUT',
      path: '/',
      version: 1,
      script: putConnection,
      authentication: true,
      authorization: true,
      enforceAcl: [putConnectionAcl],
      internalRole: false,
      consumes: 'application/json',
      produces: 'application/json',
    },
    {
      $id: Now.ID['rest-delete-connection'],
      name: 'Remove the connection',
      shortDescription: 'Forgets the registration and its secret. Tickets stay.',
      method: 'DELETE',
      path: '/',
      version: 1,
      script: deleteConnection,
      authentication: true,
      authorization: true,
      enforceAcl: [deleteConnectionAcl],
      internalRole: false,
      consumes: 'application/json',
      produces: 'application/json',
    },
  ],
});
