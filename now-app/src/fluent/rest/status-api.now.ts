import { RestApi } from '@servicenow/sdk/core';
import { getStatus } from '../../server/rest/get-status.ts';
import { getStatusAcl } from './rest-acls.now.ts';

/** `/api/x_mioms_m365ticket/v1/status` */
RestApi({
  $id: Now.ID['rest-status-api'],
  name: 'Microsoft 365 connection status',
  serviceId: 'status',
  shortDescription: 'The connection status behind its page.',
  consumes: 'application/json',
  produces: 'application/json',
  enforceAcl: [getStatusAcl],
  versions: [
    { $id: Now.ID['rest-status-v1'], version: 1, isDefault: true, active: true, shortDescription: 'First version' },
  ],
  routes: [
    {
      $id: Now.ID['rest-get-status'],
      name: 'Read the connection status',
      shortDescription: 'Returns the connection, its trouble, the number of tickets and what crossed last; no secret.',
      method: 'GET',
      path: '/',
      version: 1,
      script: getStatus,
      authentication: true,
      authorization: true,
      enforceAcl: [getStatusAcl],
      internalRole: false,
      consumes: 'application/json',
      produces: 'application/json',
    },
  ],
});
