import { Test } from '@servicenow/sdk/core';
import { integration } from '../roles/roles.now.ts';

// Every kind of task that is refused, and that nothing is written then.

Test(
  {
    $id: Now.ID['atf-refused-missing'],
    name: 'Microsoft 365: a missing field is refused',
    description:
      'Negative side of the validation of tasks: leaves out the task name and asserts 400 with name named in the detail, and no task record under the id.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-refused-missing-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-refused-missing-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-refused-missing-03-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [integration],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-refused-missing-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-refused-missing-05-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f00000000000000000000000000010',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"ticket_type":"change","requested_by":"adele.vance@contoso.example","description":"Turn on multifactor authentication.","priority":2,"due_date":"2099-12-24","recommendation_source":"microsoft","recommendation_category":"identity"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-refused-missing-06-status'],
      operation: 'equals',
      statusCode: 400,
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-refused-missing-07-body'],
      operation: 'contains',
      responseBody: 'name',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-refused-missing-08-query'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: 'correlation_id=a7f00000000000000000000000000010',
      assert: 'no_records_match_query',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-refused-unknown'],
    name: 'Microsoft 365: an unknown field is refused',
    description:
      'Negative side of the validation of tasks: adds a field that the exchange does not hold and asserts 400 with colour named in the detail, and no task record under the id.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-refused-unknown-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-refused-unknown-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-refused-unknown-03-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [integration],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-refused-unknown-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-refused-unknown-05-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f00000000000000000000000000011',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"ticket_type":"change","requested_by":"adele.vance@contoso.example","name":"Require MFA for administrators","description":"Turn on multifactor authentication.","priority":2,"due_date":"2099-12-24","recommendation_source":"microsoft","recommendation_category":"identity","colour":"blue"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-refused-unknown-06-status'],
      operation: 'equals',
      statusCode: 400,
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-refused-unknown-07-body'],
      operation: 'contains',
      responseBody: 'colour',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-refused-unknown-08-query'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: 'correlation_id=a7f00000000000000000000000000011',
      assert: 'no_records_match_query',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-refused-type'],
    name: 'Microsoft 365: a wrong type is refused',
    description:
      'Negative side of the validation of tasks: sends the priority as a text and asserts 400 with priority named in the detail, and no task record under the id.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-refused-type-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-refused-type-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-refused-type-03-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [integration],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-refused-type-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-refused-type-05-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f00000000000000000000000000012',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"ticket_type":"change","requested_by":"adele.vance@contoso.example","name":"Require MFA for administrators","description":"Turn on multifactor authentication.","priority":"2","due_date":"2099-12-24","recommendation_source":"microsoft","recommendation_category":"identity"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-refused-type-06-status'],
      operation: 'equals',
      statusCode: 400,
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-refused-type-07-body'],
      operation: 'contains',
      responseBody: 'priority',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-refused-type-08-query'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: 'correlation_id=a7f00000000000000000000000000012',
      assert: 'no_records_match_query',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-refused-value'],
    name: 'Microsoft 365: a value that is not allowed is refused',
    description:
      'Negative side of the validation of tasks: sends priority 9 and asserts 400 with priority named in the detail, and no task record under the id.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-refused-value-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-refused-value-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-refused-value-03-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [integration],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-refused-value-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-refused-value-05-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f00000000000000000000000000013',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"ticket_type":"change","requested_by":"adele.vance@contoso.example","name":"Require MFA for administrators","description":"Turn on multifactor authentication.","priority":9,"due_date":"2099-12-24","recommendation_source":"microsoft","recommendation_category":"identity"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-refused-value-06-status'],
      operation: 'equals',
      statusCode: 400,
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-refused-value-07-body'],
      operation: 'contains',
      responseBody: 'priority',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-refused-value-08-query'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: 'correlation_id=a7f00000000000000000000000000013',
      assert: 'no_records_match_query',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-refused-category'],
    name: 'Microsoft 365: an unknown category is refused',
    description:
      'Negative side of the validation of tasks: sends a recommendation category that is not one of the five and asserts 400 with recommendation_category named in the detail, and no task record under the id.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-refused-category-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-refused-category-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-refused-category-03-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [integration],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-refused-category-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-refused-category-05-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f00000000000000000000000000014',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"ticket_type":"change","requested_by":"adele.vance@contoso.example","name":"Require MFA for administrators","description":"Turn on multifactor authentication.","priority":2,"due_date":"2099-12-24","recommendation_source":"microsoft","recommendation_category":"weather"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-refused-category-06-status'],
      operation: 'equals',
      statusCode: 400,
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-refused-category-07-body'],
      operation: 'contains',
      responseBody: 'recommendation_category',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-refused-category-08-query'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: 'correlation_id=a7f00000000000000000000000000014',
      assert: 'no_records_match_query',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-refused-date'],
    name: 'Microsoft 365: a past due date is refused',
    description:
      'Negative side of the validation of tasks: sends a due date of 2020 and asserts 400 with due_date named in the detail, and no task record under the id.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-refused-date-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-refused-date-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-refused-date-03-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [integration],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-refused-date-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-refused-date-05-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f00000000000000000000000000015',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"ticket_type":"change","requested_by":"adele.vance@contoso.example","name":"Require MFA for administrators","description":"Turn on multifactor authentication.","priority":2,"due_date":"2020-01-01","recommendation_source":"microsoft","recommendation_category":"identity"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-refused-date-06-status'],
      operation: 'equals',
      statusCode: 400,
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-refused-date-07-body'],
      operation: 'contains',
      responseBody: 'due_date',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-refused-date-08-query'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: 'correlation_id=a7f00000000000000000000000000015',
      assert: 'no_records_match_query',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-refused-long'],
    name: 'Microsoft 365: a name that is too long is refused',
    description:
      'Negative side of the validation of tasks: sends a task name of 300 characters and asserts 400 with name named in the detail, and no task record under the id.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-refused-long-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-refused-long-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-refused-long-03-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [integration],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-refused-long-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-refused-long-05-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f00000000000000000000000000016',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"ticket_type":"change","requested_by":"adele.vance@contoso.example","name":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","description":"Turn on multifactor authentication.","priority":2,"due_date":"2099-12-24","recommendation_source":"microsoft","recommendation_category":"identity"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-refused-long-06-status'],
      operation: 'equals',
      statusCode: 400,
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-refused-long-07-body'],
      operation: 'contains',
      responseBody: 'name',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-refused-long-08-query'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: 'correlation_id=a7f00000000000000000000000000016',
      assert: 'no_records_match_query',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-refused-id'],
    name: 'Microsoft 365: what is no correlation id is refused',
    description:
      'Negative side of the check of correlation ids: sends a good task under an id of capitals and a hyphen and asserts 400 with correlation_id named.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-refused-id-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-refused-id-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-refused-id-03-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [integration],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-refused-id-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-refused-id-05-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/NO-ID',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"ticket_type":"change","requested_by":"adele.vance@contoso.example","name":"Require MFA for administrators","description":"Turn on multifactor authentication.","priority":2,"due_date":"2099-12-24","recommendation_source":"microsoft","recommendation_category":"identity"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-refused-id-06-status'],
      operation: 'equals',
      statusCode: 400,
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-refused-id-07-body'],
      operation: 'contains',
      responseBody: 'correlation_id',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-refused-id-08-query'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: 'correlation_id=NO-ID',
      assert: 'no_records_match_query',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-refused-json'],
    name: 'Microsoft 365: a body that is no JSON is refused',
    description:
      'Negative side of reading the body: sends half an object and asserts 400 that says so, and no task record under the id.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-refused-json-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-refused-json-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-refused-json-03-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [integration],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-refused-json-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-refused-json-05-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f0000000000000000000000000001e',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"name":',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-refused-json-06-status'],
      operation: 'equals',
      statusCode: 400,
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-refused-json-07-body'],
      operation: 'contains',
      responseBody: 'The body is not JSON',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-refused-json-08-query'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: 'correlation_id=a7f0000000000000000000000000001e',
      assert: 'no_records_match_query',
    });
  },
);
