import { Test } from '@servicenow/sdk/core';
import { admin, integration, viewer } from '../roles/roles.now.ts';

// Who may call which resource.

Test(
  {
    $id: Now.ID['atf-rest-integration'],
    name: 'Microsoft 365: the integration user calls tasks, states and connection alone',
    description:
      'Signs in as the integration user and asserts 200 for tasks, states and connection, and 403 for the other resources: the ACL of each resource decides by role.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-rest-integration-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-rest-integration-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-rest-integration-03-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [integration],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-rest-integration-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-05-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-rest-integration-06-status'],
      operation: 'equals',
      statusCode: 200,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-07-send'],
      path: '/api/x_mioms_m365ticket/v1/connection',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-rest-integration-08-status'],
      operation: 'equals',
      statusCode: 200,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-09-send'],
      path: '/api/x_mioms_m365ticket/v1/setup',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-rest-integration-10-status'],
      operation: 'equals',
      statusCode: 403,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-11-send'],
      path: '/api/x_mioms_m365ticket/v1/status',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-rest-integration-12-status'],
      operation: 'equals',
      statusCode: 403,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-integration-13-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f00000000000000000000000000040',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"ticket_type":"change","requested_by":"adele.vance@contoso.example","name":"Require MFA for administrators","description":"Turn on multifactor authentication.","priority":2,"due_date":"2099-12-24","recommendation_source":"microsoft","recommendation_category":"identity"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-rest-integration-14-status'],
      operation: 'equals',
      statusCode: 201,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-rest-integration-15-query'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: 'correlation_id=a7f00000000000000000000000000040',
      assert: 'records_match_query',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-rest-viewer'],
    name: 'Microsoft 365: a viewer calls the status alone',
    description:
      'Signs in as a viewer and asserts 200 for the status, and 403 for the other resources: the ACL of each resource decides by role.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-rest-viewer-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-rest-viewer-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-rest-viewer-03-user'],
      firstName: 'ATF',
      lastName: 'Viewer',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [viewer],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-rest-viewer-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-05-send'],
      path: '/api/x_mioms_m365ticket/v1/status',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-rest-viewer-06-status'],
      operation: 'equals',
      statusCode: 200,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-07-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-rest-viewer-08-status'],
      operation: 'equals',
      statusCode: 403,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-09-send'],
      path: '/api/x_mioms_m365ticket/v1/connection',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-rest-viewer-10-status'],
      operation: 'equals',
      statusCode: 403,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-11-send'],
      path: '/api/x_mioms_m365ticket/v1/setup',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-rest-viewer-12-status'],
      operation: 'equals',
      statusCode: 403,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-viewer-13-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f00000000000000000000000000040',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"ticket_type":"change","requested_by":"adele.vance@contoso.example","name":"Require MFA for administrators","description":"Turn on multifactor authentication.","priority":2,"due_date":"2099-12-24","recommendation_source":"microsoft","recommendation_category":"identity"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-rest-viewer-14-status'],
      operation: 'equals',
      statusCode: 403,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-rest-viewer-15-query'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: 'correlation_id=a7f00000000000000000000000000040',
      assert: 'no_records_match_query',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-rest-admin'],
    name: 'Microsoft 365: an administrator of the app calls the checklist and the status alone',
    description:
      'Signs in as an administrator of the app and asserts 200 for the checklist and the status, and 403 for the other resources: the ACL of each resource decides by role.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-rest-admin-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-rest-admin-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-rest-admin-03-user'],
      firstName: 'ATF',
      lastName: 'Administrator',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [admin],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-rest-admin-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-admin-05-send'],
      path: '/api/x_mioms_m365ticket/v1/setup',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-rest-admin-06-status'],
      operation: 'equals',
      statusCode: 200,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-admin-07-send'],
      path: '/api/x_mioms_m365ticket/v1/status',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-rest-admin-08-status'],
      operation: 'equals',
      statusCode: 200,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-admin-09-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-rest-admin-10-status'],
      operation: 'equals',
      statusCode: 403,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-admin-11-send'],
      path: '/api/x_mioms_m365ticket/v1/connection',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-rest-admin-12-status'],
      operation: 'equals',
      statusCode: 403,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-admin-13-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f00000000000000000000000000040',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"ticket_type":"change","requested_by":"adele.vance@contoso.example","name":"Require MFA for administrators","description":"Turn on multifactor authentication.","priority":2,"due_date":"2099-12-24","recommendation_source":"microsoft","recommendation_category":"identity"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-rest-admin-14-status'],
      operation: 'equals',
      statusCode: 403,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-rest-admin-15-query'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: 'correlation_id=a7f00000000000000000000000000040',
      assert: 'no_records_match_query',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-rest-nobody'],
    name: 'Microsoft 365: nobody calls without a login',
    description:
      'Negative side of authentication: calls with the name of a user who does not exist and asserts 401 for tasks, connection and checklist.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const name = atf.email.generateRandomString({
      $id: Now.ID['atf-rest-nobody-01-name'],
      length: 20,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-rest-nobody-02-insert'],
      table: 'sys_auth_profile_basic',
      fieldValues: { name: name.random_string, username: name.random_string, password: name.random_string },
      assert: 'record_successfully_inserted',
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-nobody-03-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-rest-nobody-04-status'],
      operation: 'equals',
      statusCode: 401,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-nobody-05-send'],
      path: '/api/x_mioms_m365ticket/v1/connection',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-rest-nobody-06-status'],
      operation: 'equals',
      statusCode: 401,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-nobody-07-send'],
      path: '/api/x_mioms_m365ticket/v1/setup',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-rest-nobody-08-status'],
      operation: 'equals',
      statusCode: 401,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-rest-nobody-09-send'],
      path: '/api/x_mioms_m365ticket/v1/status',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-rest-nobody-10-status'],
      operation: 'equals',
      statusCode: 401,
    });
  },
);
