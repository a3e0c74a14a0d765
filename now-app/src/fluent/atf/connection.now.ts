import { Test } from '@servicenow/sdk/core';
import { integration } from '../roles/roles.now.ts';

// Registering and removing the connection by REST.

Test(
  {
    $id: Now.ID['atf-connection'],
    name: 'Microsoft 365: the connection is registered and removed',
    description:
      'Registers a connection where no application registry of the checklist leads and asserts 400, no record and no secret in the answer; reads it and asserts that none is registered; an address without https is refused with 400; removes it and asserts 200.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-connection-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-connection-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-connection-03-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [integration],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-connection-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    const secret = atf.email.generateRandomString({
      $id: Now.ID['atf-connection-05-secret'],
      length: 43,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-connection-06-send'],
      path: '/api/x_mioms_m365ticket/v1/connection',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: `{"connector_url":"https://security.contoso.example","doorbell_url":"https://security.contoso.example/servicenow/doorbell/1","doorbell_secret":"${secret.random_string}"}`,
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-connection-07-status'],
      operation: 'equals',
      statusCode: 400,
    });
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf-connection-08-element'],
      elementName: '/error/message',
      operation: 'equals',
      elementValue: 'The registration was refused',
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-connection-09-body'],
      operation: 'does_not_contain',
      responseBody: secret.random_string,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-connection-10-query'],
      table: 'x_mioms_m365ticket_connection',
      fieldValues: 'connector_url=https://security.contoso.example',
      assert: 'no_records_match_query',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-connection-11-send'],
      path: '/api/x_mioms_m365ticket/v1/connection',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-connection-12-status'],
      operation: 'equals',
      statusCode: 200,
    });
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf-connection-13-element'],
      elementName: '/result/registered',
      operation: 'equals',
      elementValue: 'false',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-connection-14-send'],
      path: '/api/x_mioms_m365ticket/v1/connection',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"connector_url":"ftp://security.contoso.example"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-connection-15-status'],
      operation: 'equals',
      statusCode: 400,
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-connection-16-body'],
      operation: 'contains',
      responseBody: 'connector_url',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-connection-17-send'],
      path: '/api/x_mioms_m365ticket/v1/connection',
      method: 'delete',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-connection-18-status'],
      operation: 'equals',
      statusCode: 200,
    });
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf-connection-19-element'],
      elementName: '/result/registered',
      operation: 'equals',
      elementValue: 'false',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-connection-20-query'],
      table: 'x_mioms_m365ticket_connection',
      fieldValues: 'connector_url=https://security.contoso.example',
      assert: 'no_records_match_query',
    });
  },
);
