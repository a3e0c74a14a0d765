import { RestApi } from '@servicenow/sdk/core';
import { getStates } from '../../server/rest/get-states.ts';
import { getStatesAcl } from './rest-acls.now.ts';

/** `/api/x_mioms_m365ticket/v1/states` */
RestApi({
  $id: Now.ID['rest-states-api'],
  name: 'Microsoft 365 ticket states',
  serviceId: 'states',
  shortDescription: 'Live choice lists of the ticket states.',
  consumes: 'application/json',
  produces: 'application/json',
  enforceAcl: [getStatesAcl],
  versions: [
    { $id: Now.ID['rest-states-v1'], version: 1, isDefault: true, active: true, shortDescription: 'First version' },
  ],
  routes: [
    {
      $id: Now.ID['rest-get-states'],
      name: 'List ticket states',
      shortDescription: 'Returns the live choice list of states of one ticket type.',
      method: 'GET',
      path: '/',
      version: 1,
      script: getStates,
      authentication: true,
      authorization: true,
      enforceAcl: [getStatesAcl],
      internalRole: false,
      consumes: 'application/json',
      produces: 'application/json',
      parameters: [
        {
          $id: Now.ID['rest-get-states-ticket-type'],
          name: 'ticket_type',
          required: true,
          exampleValue: 'incident',
          shortDescription: 'incident or change',
        },
      ],
    },
  ],
});
