import { Test } from '@servicenow/sdk/core';
import { integration } from '../roles/roles.now.ts';

// Reading tickets and the change feed by REST.

Test(
  {
    $id: Now.ID['atf-read-ticket'],
    name: 'Microsoft 365: a ticket is read as it stands',
    description:
      'Creates an incident by PUT, sets its state to 2 on the server and asserts that GET shows state 2 and revision 1; an unknown id is answered with 404.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-read-ticket-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-read-ticket-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-read-ticket-03-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [integration],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-read-ticket-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-read-ticket-05-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f00000000000000000000000000030',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"ticket_type":"incident","requested_by":"adele.vance@contoso.example","name":"Require MFA for administrators","description":"Turn on multifactor authentication.","priority":2,"due_date":"2099-12-24","recommendation_source":"microsoft","recommendation_category":"identity"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-read-ticket-06-status'],
      operation: 'equals',
      statusCode: 201,
    });
    const ticket = atf.server.recordQuery({
      $id: Now.ID['atf-read-ticket-07-query'],
      table: 'x_mioms_m365ticket_incident',
      fieldValues: 'correlation_id=a7f00000000000000000000000000030',
      assert: 'records_match_query',
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf-read-ticket-08-update'],
      table: 'x_mioms_m365ticket_incident',
      recordId: ticket.first_record,
      fieldValues: { state: 2 },
      assert: 'record_successfully_updated',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-read-ticket-09-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f00000000000000000000000000030',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-read-ticket-10-status'],
      operation: 'equals',
      statusCode: 200,
    });
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf-read-ticket-11-element'],
      elementName: '/result/state',
      operation: 'equals',
      elementValue: '2',
    });
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf-read-ticket-12-element'],
      elementName: '/result/revision',
      operation: 'equals',
      elementValue: '1',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-read-ticket-13-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f00000000000000000000000000031',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-read-ticket-14-status'],
      operation: 'equals',
      statusCode: 404,
    });
  },
);

Test(
  {
    $id: Now.ID['atf-feed'],
    name: 'Microsoft 365: the change feed shows what changed',
    description:
      'Creates a change by PUT and asserts that the feed from its beginning holds its id; a cursor that is none and a limit of 0 are refused with 400.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-feed-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-feed-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-feed-03-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [integration],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-feed-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-feed-05-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f00000000000000000000000000032',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"ticket_type":"change","requested_by":"adele.vance@contoso.example","name":"Require MFA for administrators","description":"Turn on multifactor authentication.","priority":2,"due_date":"2099-12-24","recommendation_source":"microsoft","recommendation_category":"identity"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-feed-06-status'],
      operation: 'equals',
      statusCode: 201,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-feed-07-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      queryParameters: { limit: '500' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-feed-08-status'],
      operation: 'equals',
      statusCode: 200,
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-feed-09-body'],
      operation: 'contains',
      responseBody: 'a7f00000000000000000000000000032',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-feed-10-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      queryParameters: { after: 'nonsense' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-feed-11-status'],
      operation: 'equals',
      statusCode: 400,
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-feed-12-body'],
      operation: 'contains',
      responseBody: 'after',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-feed-13-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      queryParameters: { limit: '0' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-feed-14-status'],
      operation: 'equals',
      statusCode: 400,
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-feed-15-body'],
      operation: 'contains',
      responseBody: 'limit',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-states'],
    name: 'Microsoft 365: the states of a ticket type are listed',
    description:
      'Asks for the states of changes and asserts 200 with the state New among them; an unknown ticket type is refused with 400.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-states-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-states-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-states-03-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [integration],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-states-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-states-05-send'],
      path: '/api/x_mioms_m365ticket/v1/states',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      queryParameters: { ticket_type: 'change' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-states-06-status'],
      operation: 'equals',
      statusCode: 200,
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-states-07-body'],
      operation: 'contains',
      responseBody: 'New',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-states-08-send'],
      path: '/api/x_mioms_m365ticket/v1/states',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      queryParameters: { ticket_type: 'problem' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-states-09-status'],
      operation: 'equals',
      statusCode: 400,
    });
  },
);
