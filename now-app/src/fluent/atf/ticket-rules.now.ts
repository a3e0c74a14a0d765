import { Test } from '@servicenow/sdk/core';
import { integration } from '../roles/roles.now.ts';

// What the rules on the ticket tables do, and when they do nothing.

Test(
  {
    $id: Now.ID['atf-snapshot'],
    name: 'Microsoft 365: the task record follows its ticket',
    description:
      'Creates a change by PUT and asserts that its task record shows the ticket as active with revision 0; updates the ticket and asserts revision 1; deletes it and asserts that the task record stays and says inactive.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const loginName = atf.email.generateRandomString({
      $id: Now.ID['atf-snapshot-01-name'],
      length: 20,
    });
    const loginRandom = atf.email.generateRandomString({
      $id: Now.ID['atf-snapshot-02-random'],
      length: 40,
    });
    atf.server.createUser({
      $id: Now.ID['atf-snapshot-03-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      fieldValues: { user_name: loginName.random_string, user_password: loginRandom.random_string },
      roles: [integration],
      impersonate: false,
    });
    const login = atf.server.recordInsert({
      $id: Now.ID['atf-snapshot-04-login'],
      table: 'sys_auth_profile_basic',
      fieldValues: {
        name: loginName.random_string,
        username: loginName.random_string,
        password: loginRandom.random_string,
      },
      enforceSecurity: false,
    });
    atf.rest.sendRestRequest({
      $id: Now.ID['atf-snapshot-05-send'],
      path: '/api/x_mioms_m365ticket/v1/tasks/a7f00000000000000000000000000050',
      method: 'put',
      auth: 'basic',
      basicAuthentication: login.record_id,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"ticket_type":"change","requested_by":"adele.vance@contoso.example","name":"Require MFA for administrators","description":"Turn on multifactor authentication.","priority":2,"due_date":"2099-12-24","recommendation_source":"microsoft","recommendation_category":"identity"}',
    });
    atf.rest.assertStatusCode({
      $id: Now.ID['atf-snapshot-06-status'],
      operation: 'equals',
      statusCode: 201,
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-snapshot-07-query'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: 'correlation_id=a7f00000000000000000000000000050^ticket_active=true^ticket_revision=0',
      assert: 'records_match_query',
    });
    const ticket = atf.server.recordQuery({
      $id: Now.ID['atf-snapshot-08-query'],
      table: 'x_mioms_m365ticket_change',
      fieldValues: 'correlation_id=a7f00000000000000000000000000050',
      assert: 'records_match_query',
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf-snapshot-09-update'],
      table: 'x_mioms_m365ticket_change',
      recordId: ticket.first_record,
      fieldValues: { short_description: 'Changed by the test' },
      assert: 'record_successfully_updated',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-snapshot-10-query'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: 'correlation_id=a7f00000000000000000000000000050^ticket_revision=1',
      assert: 'records_match_query',
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-snapshot-11-delete'],
      table: 'x_mioms_m365ticket_change',
      recordId: ticket.first_record,
      assert: 'record_successfully_deleted',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-snapshot-12-query'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: 'correlation_id=a7f00000000000000000000000000050^ticket_active=false',
      assert: 'records_match_query',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-doorbell-queued'],
    name: 'Microsoft 365: a changed ticket queues one ring',
    description:
      'Stores a connection and a change, updates the change and asserts that the connection notes a queued ring and the event is in the queue; the insert alone queued none.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const connection = atf.server.recordInsert({
      $id: Now.ID['atf-doorbell-queued-01-insert'],
      table: 'x_mioms_m365ticket_connection',
      fieldValues: {
        slot: 'current',
        connector_url: 'https://security.contoso.example',
        doorbell_url: 'https://security.contoso.example/servicenow/doorbell/1',
      },
      enforceSecurity: false,
      assert: 'record_successfully_inserted',
    });
    const ticket = atf.server.recordInsert({
      $id: Now.ID['atf-doorbell-queued-02-insert'],
      table: 'x_mioms_m365ticket_change',
      fieldValues: { short_description: 'Ring' },
      assert: 'record_successfully_inserted',
    });
    atf.server.recordValidation({
      $id: Now.ID['atf-doorbell-queued-03-record'],
      table: 'x_mioms_m365ticket_connection',
      recordId: connection.record_id,
      fieldValues: 'ring_pending_msISEMPTY',
      assert: 'record_validated',
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf-doorbell-queued-04-update'],
      table: 'x_mioms_m365ticket_change',
      recordId: ticket.record_id,
      fieldValues: { short_description: 'Ring now' },
      assert: 'record_successfully_updated',
    });
    atf.server.recordValidation({
      $id: Now.ID['atf-doorbell-queued-05-record'],
      table: 'x_mioms_m365ticket_connection',
      recordId: connection.record_id,
      fieldValues: 'ring_pending_msISNOTEMPTY',
      assert: 'record_validated',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-doorbell-queued-06-event'],
      table: 'sysevent',
      fieldValues: `name=x_mioms_m365ticket.doorbell^instance=${ticket.record_id}`,
      assert: 'records_match_query',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-doorbell-off'],
    name: 'Microsoft 365: no ring without a connection, or with the doorbell off',
    description:
      'Negative side of the doorbell: updates a change without a connection, then with one but the property off, and asserts that neither queues the event.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const ticket = atf.server.recordInsert({
      $id: Now.ID['atf-doorbell-off-01-insert'],
      table: 'x_mioms_m365ticket_change',
      fieldValues: { short_description: 'Silence' },
      assert: 'record_successfully_inserted',
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf-doorbell-off-02-update'],
      table: 'x_mioms_m365ticket_change',
      recordId: ticket.record_id,
      fieldValues: { short_description: 'Still silence' },
      assert: 'record_successfully_updated',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-doorbell-off-03-event'],
      table: 'sysevent',
      fieldValues: `name=x_mioms_m365ticket.doorbell^instance=${ticket.record_id}`,
      assert: 'no_records_match_query',
    });
    const property = atf.server.recordQuery({
      $id: Now.ID['atf-doorbell-off-04-query'],
      table: 'sys_properties',
      fieldValues: 'name=x_mioms_m365ticket.doorbell.active',
      assert: 'records_match_query',
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf-doorbell-off-05-update'],
      table: 'sys_properties',
      recordId: property.first_record,
      fieldValues: { value: 'false' },
      assert: 'record_successfully_updated',
    });
    atf.server.recordInsert({
      $id: Now.ID['atf-doorbell-off-06-insert'],
      table: 'x_mioms_m365ticket_connection',
      fieldValues: {
        slot: 'current',
        connector_url: 'https://security.contoso.example',
        doorbell_url: 'https://security.contoso.example/servicenow/doorbell/1',
      },
      enforceSecurity: false,
      assert: 'record_successfully_inserted',
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf-doorbell-off-07-update'],
      table: 'x_mioms_m365ticket_change',
      recordId: ticket.record_id,
      fieldValues: { short_description: 'Silence again' },
      assert: 'record_successfully_updated',
    });
    atf.server.recordQuery({
      $id: Now.ID['atf-doorbell-off-08-event'],
      table: 'sysevent',
      fieldValues: `name=x_mioms_m365ticket.doorbell^instance=${ticket.record_id}`,
      assert: 'no_records_match_query',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-unique-task'],
    name: 'Microsoft 365: one record per correlation id',
    description:
      'Inserts a task record and asserts that a second one with the same correlation id cannot be inserted, and one with another can: the unique index.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    atf.server.recordInsert({
      $id: Now.ID['atf-unique-task-01-insert'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: {
        correlation_id: 'a7f00000000000000000000000000060',
        ticket_type: 'change',
        requested_by: 'adele.vance@contoso.example',
        name: 'Once',
        description: 'Once',
        priority: 2,
      },
      enforceSecurity: false,
      assert: 'record_successfully_inserted',
    });
    atf.server.recordInsert({
      $id: Now.ID['atf-unique-task-02-insert'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: {
        correlation_id: 'a7f00000000000000000000000000060',
        ticket_type: 'change',
        requested_by: 'adele.vance@contoso.example',
        name: 'Once',
        description: 'Once',
        priority: 2,
      },
      enforceSecurity: false,
      assert: 'record_not_inserted',
    });
    atf.server.recordInsert({
      $id: Now.ID['atf-unique-task-03-insert'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: {
        correlation_id: 'a7f00000000000000000000000000061',
        ticket_type: 'change',
        requested_by: 'adele.vance@contoso.example',
        name: 'Once',
        description: 'Once',
        priority: 2,
      },
      enforceSecurity: false,
      assert: 'record_successfully_inserted',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-unique-connection'],
    name: 'Microsoft 365: one connection at a time',
    description:
      'Inserts a connection and asserts that a second one cannot be inserted: the unique slot. Needs an instance without a connection, as all tests of the doorbell do.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    atf.server.recordInsert({
      $id: Now.ID['atf-unique-connection-01-insert'],
      table: 'x_mioms_m365ticket_connection',
      fieldValues: {
        slot: 'current',
        connector_url: 'https://security.contoso.example',
        doorbell_url: 'https://security.contoso.example/servicenow/doorbell/1',
      },
      enforceSecurity: false,
      assert: 'record_successfully_inserted',
    });
    atf.server.recordInsert({
      $id: Now.ID['atf-unique-connection-02-insert'],
      table: 'x_mioms_m365ticket_connection',
      fieldValues: {
        slot: 'current',
        connector_url: 'https://security.contoso.example',
        doorbell_url: 'https://security.contoso.example/servicenow/doorbell/1',
      },
      enforceSecurity: false,
      assert: 'record_not_inserted',
    });
  },
);
