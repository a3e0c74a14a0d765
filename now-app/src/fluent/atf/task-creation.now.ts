import { Test } from '@servicenow/sdk/core';
import { integration } from '../roles/roles.now.ts';

// Creating tickets by REST, as the integration user.

Test(
  {
    $id: Now.ID['atf-task-change-once'],
    name: 'Microsoft 365: a task becomes one change',
    description:
      'Sends a task of type change by PUT and asserts 201 and a record of the change table; sends it again and asserts 200 with the same ticket; sends another task under the same id and asserts 409 and no second ticket. The repetition meets the unique index, which the server logs as an error: the test allows for it.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-task-change-once-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-task-change-once-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-task-change-once-03-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [integration],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-task-change-once-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-task-change-once-05-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f00000000000000000000000000001',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"ticket_type":"change","requested_by":"adele.vance@contoso.example","name":"Require MFA for administrators","description":"Turn on multifactor authentication.","priority":2,"due_date":"2099-12-24","recommendation_source":"microsoft","recommendation_category":"identity"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-task-change-once-06-status'],
      operation: 'equals',
      statusCode: 201,
    });
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf-task-change-once-07-element'],
      elementName: '/result/table',
      operation: 'equals',
      elementValue: 'x_mioms_m365ticket_change',
    });
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf-task-change-once-08-element'],
      elementName: '/result/correlation_id',
      operation: 'equals',
      elementValue: 'a7f00000000000000000000000000001',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-task-change-once-09-query'],
      table: 'x_mioms_m365ticket_change',
      fieldValues:
        'correlation_id=a7f00000000000000000000000000001^short_description=Require MFA for administrators^requested_by_upn=adele.vance@contoso.example',
      assert: 'records_match_query',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-task-change-once-10-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f00000000000000000000000000001',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"ticket_type":"change","requested_by":"adele.vance@contoso.example","name":"Require MFA for administrators","description":"Turn on multifactor authentication.","priority":2,"due_date":"2099-12-24","recommendation_source":"microsoft","recommendation_category":"identity"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-task-change-once-11-status'],
      operation: 'equals',
      statusCode: 200,
    });
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf-task-change-once-12-element'],
      elementName: '/result/correlation_id',
      operation: 'equals',
      elementValue: 'a7f00000000000000000000000000001',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-task-change-once-13-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f00000000000000000000000000001',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"ticket_type":"change","requested_by":"adele.vance@contoso.example","name":"Require MFA for administrators","description":"Turn on multifactor authentication.","priority":1,"due_date":"2099-12-24","recommendation_source":"microsoft","recommendation_category":"identity"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-task-change-once-14-status'],
      operation: 'equals',
      statusCode: 409,
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-task-change-once-15-body'],
      operation: 'contains',
      responseBody: 'differs in priority',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-task-change-once-16-query'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: 'correlation_id=a7f00000000000000000000000000001^priority=2',
      assert: 'records_match_query',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-task-change-once-17-query'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: 'correlation_id=a7f00000000000000000000000000001^priority=1',
      assert: 'no_records_match_query',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-task-incident'],
    name: 'Microsoft 365: a task becomes an incident of its priority',
    description:
      'Sends a task of type incident with priority 3 by PUT and asserts 201, a record of the incident table and priority 3 as computed from impact and urgency; no change is made of it.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-task-incident-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-task-incident-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-task-incident-03-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [integration],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-task-incident-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-task-incident-05-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f00000000000000000000000000002',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"ticket_type":"incident","requested_by":"adele.vance@contoso.example","name":"Require MFA for administrators","description":"Turn on multifactor authentication.","priority":3,"due_date":"2099-12-24","recommendation_source":"microsoft","recommendation_category":"identity"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-task-incident-06-status'],
      operation: 'equals',
      statusCode: 201,
    });
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf-task-incident-07-element'],
      elementName: '/result/table',
      operation: 'equals',
      elementValue: 'x_mioms_m365ticket_incident',
    });
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf-task-incident-08-element'],
      elementName: '/result/priority',
      operation: 'equals',
      elementValue: '3',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-task-incident-09-query'],
      table: 'x_mioms_m365ticket_incident',
      fieldValues: 'correlation_id=a7f00000000000000000000000000002^priority=3',
      assert: 'records_match_query',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-task-incident-10-query'],
      table: 'x_mioms_m365ticket_change',
      fieldValues: 'correlation_id=a7f00000000000000000000000000002',
      assert: 'no_records_match_query',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-task-batch'],
    name: 'Microsoft 365: a batch answers for each task',
    description:
      'Sends a batch with one good and one bad task and asserts 200 with 201 and 400 in it, one ticket for the good one and none for the bad one; a batch that is no list is refused as a whole with 400.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-task-batch-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-task-batch-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-task-batch-03-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [integration],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-task-batch-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-task-batch-05-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/batch',
      method: 'post',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"tasks":[{"ticket_type":"change","requested_by":"adele.vance@contoso.example","name":"Require MFA for administrators","description":"Turn on multifactor authentication.","priority":2,"due_date":"2099-12-24","recommendation_source":"microsoft","recommendation_category":"identity","correlation_id":"a7f00000000000000000000000000003"},{"ticket_type":"change","requested_by":"adele.vance@contoso.example","name":"Require MFA for administrators","description":"Turn on multifactor authentication.","priority":9,"due_date":"2099-12-24","recommendation_source":"microsoft","recommendation_category":"identity","correlation_id":"a7f00000000000000000000000000004"}]}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-task-batch-06-status'],
      operation: 'equals',
      statusCode: 200,
    });
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf-task-batch-07-element'],
      elementName: '/result/results[0]/status',
      operation: 'equals',
      elementValue: '201',
    });
    atf.rest.assertJsonResponsePayloadElement({
      $id: Now.ID['atf-task-batch-08-element'],
      elementName: '/result/results[1]/status',
      operation: 'equals',
      elementValue: '400',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-task-batch-09-query'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: 'correlation_id=a7f00000000000000000000000000003',
      assert: 'records_match_query',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-task-batch-10-query'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: 'correlation_id=a7f00000000000000000000000000004',
      assert: 'no_records_match_query',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-task-batch-11-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/batch',
      method: 'post',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"tasks":"none"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-task-batch-12-status'],
      operation: 'equals',
      statusCode: 400,
    });
  },
);
