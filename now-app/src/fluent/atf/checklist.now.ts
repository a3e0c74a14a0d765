import { Test } from '@servicenow/sdk/core';
import { admin } from '../roles/roles.now.ts';

// Steps of the checklist by REST, as an administrator of the app.

Test(
  {
    $id: Now.ID['atf-setup-validation'],
    name: 'Microsoft 365: the checklist refuses what it cannot do',
    description:
      'Negative side of the steps: asserts 400 for an application registry without a name and an integration user without an e-mail address, 404 for a step that does not exist and 405 for one that is done elsewhere, and that no record of a step was written.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-setup-validation-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-setup-validation-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-setup-validation-03-user'],
      firstName: 'ATF',
      lastName: 'Administrator',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [admin],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-setup-validation-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-setup-validation-05-send'],
      path: '/api/x_mioms_m365ticket/v1/setup/oauth_entity',
      method: 'post',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-setup-validation-06-status'],
      operation: 'equals',
      statusCode: 400,
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-setup-validation-07-body'],
      operation: 'contains',
      responseBody: 'name',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-setup-validation-08-send'],
      path: '/api/x_mioms_m365ticket/v1/setup/integration_user',
      method: 'post',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"user_name":"m365"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-setup-validation-09-status'],
      operation: 'equals',
      statusCode: 400,
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-setup-validation-10-body'],
      operation: 'contains',
      responseBody: 'email',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-setup-validation-11-send'],
      path: '/api/x_mioms_m365ticket/v1/setup/nothing',
      method: 'post',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-setup-validation-12-status'],
      operation: 'equals',
      statusCode: 404,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-setup-validation-13-send'],
      path: '/api/x_mioms_m365ticket/v1/setup/authorize',
      method: 'post',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-setup-validation-14-status'],
      operation: 'equals',
      statusCode: 405,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-setup-validation-15-query'],
      table: 'x_mioms_m365ticket_setup_step',
      fieldValues: 'step=oauth_entity^done_atISNOTEMPTY^ORstep=integration_user^done_atISNOTEMPTY',
      assert: 'no_records_match_query',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-setup-verify'],
    name: 'Microsoft 365: a step is validated on demand',
    description:
      'Asks for the checklist and asserts six steps from prerequisites to test; validates the prerequisites and asserts 200 and a note of who validated them.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-setup-verify-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-setup-verify-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-setup-verify-03-user'],
      firstName: 'ATF',
      lastName: 'Administrator',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [admin],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-setup-verify-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-setup-verify-05-send'],
      path: '/api/x_mioms_m365ticket/v1/setup',
      method: 'get',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-setup-verify-06-status'],
      operation: 'equals',
      statusCode: 200,
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-setup-verify-07-body'],
      operation: 'contains',
      responseBody: 'prerequisites',
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-setup-verify-08-body'],
      operation: 'contains',
      responseBody: 'oauth_entity',
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-setup-verify-09-body'],
      operation: 'contains',
      responseBody: 'integration_user',
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-setup-verify-10-body'],
      operation: 'contains',
      responseBody: 'hand_over',
    });
    atf.rest.assertResponsePayload({
      $id: Now.ID['atf-setup-verify-11-body'],
      operation: 'contains',
      responseBody: 'authorize',
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-setup-verify-12-send'],
      path: '/api/x_mioms_m365ticket/v1/setup/prerequisites/verify',
      method: 'post',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-setup-verify-13-status'],
      operation: 'equals',
      statusCode: 200,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-setup-verify-14-query'],
      table: 'x_mioms_m365ticket_setup_step',
      fieldValues: 'step=prerequisites^verified_atISNOTEMPTY',
      assert: 'records_match_query',
    });
  },
);
