import { Test } from '@servicenow/sdk/core';
import { admin, integration, viewer } from '../roles/roles.now.ts';

// Each table for each role: what the access controls let through, and what not.

Test(
  {
    $id: Now.ID['atf-acl-viewer'],
    name: 'Microsoft 365: what a viewer may do with the tables',
    description:
      'Acts as a viewer and asserts for each of the five tables whether records may be created, read, written and deleted, granted and refused operations alike.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    atf.server.createUser({
      $id: Now.ID['atf-acl-viewer-01-user'],
      firstName: 'ATF',
      lastName: 'Viewer',
      roles: [viewer],
      impersonate: true,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-acl-viewer-02-script'],
      script: Now.include('./scripts/tables-of-viewer.js'),
      jasmineVersion: '3.1',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-acl-admin'],
    name: 'Microsoft 365: what an administrator of the app may do with the tables',
    description:
      'Acts as an administrator of the app and asserts for each of the five tables whether records may be created, read, written and deleted, granted and refused operations alike.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    atf.server.createUser({
      $id: Now.ID['atf-acl-admin-01-user'],
      firstName: 'ATF',
      lastName: 'Administrator',
      roles: [admin],
      impersonate: true,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-acl-admin-02-script'],
      script: Now.include('./scripts/tables-of-admin.js'),
      jasmineVersion: '3.1',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-acl-integration'],
    name: 'Microsoft 365: what the integration user may do with the tables',
    description:
      'Acts as the integration user and asserts for each of the five tables whether records may be created, read, written and deleted, granted and refused operations alike.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    atf.server.createUser({
      $id: Now.ID['atf-acl-integration-01-user'],
      firstName: 'ATF',
      lastName: 'Integration',
      roles: [integration],
      impersonate: true,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-acl-integration-02-script'],
      script: Now.include('./scripts/tables-of-integration.js'),
      jasmineVersion: '3.1',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-acl-employee'],
    name: 'Microsoft 365: what somebody without a role of the app may do with the tables',
    description:
      'Acts as somebody without a role of the app and asserts for each of the five tables whether records may be created, read, written and deleted, granted and refused operations alike.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    atf.server.createUser({
      $id: Now.ID['atf-acl-employee-01-user'],
      firstName: 'ATF',
      lastName: 'Employee',
      roles: [],
      impersonate: true,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-acl-employee-02-script'],
      script: Now.include('./scripts/tables-of-employee.js'),
      jasmineVersion: '3.1',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-acl-fulfiller'],
    name: 'Microsoft 365: what a fulfiller may do with the tables',
    description:
      'Gives a user the role itil, acts as this user and asserts that tickets may be read and written but not created or deleted, and that the inner tables are closed.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const fulfiller = atf.server.createUser({
      $id: Now.ID['atf-acl-fulfiller-01-user'],
      firstName: 'ATF',
      lastName: 'Fulfiller',
      roles: [],
      impersonate: false,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-acl-fulfiller-02-script'],
      script: Now.include('./scripts/grant-itil.js'),
      jasmineVersion: '3.1',
    });
    atf.server.impersonate({
      $id: Now.ID['atf-acl-fulfiller-03-act'],
      user: fulfiller.user,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-acl-fulfiller-04-script'],
      script: Now.include('./scripts/tables-of-fulfiller.js'),
      jasmineVersion: '3.1',
    });
  },
);

Test(
  {
    $id: Now.ID['atf-acl-records'],
    name: 'Microsoft 365: access controls hold for records',
    description:
      'Inserts a task record, acts as a viewer and asserts that the record can be read but neither changed nor deleted, and that no other can be inserted.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    const task = atf.server.recordInsert({
      $id: Now.ID['atf-acl-records-01-insert'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: {
        correlation_id: 'a7f00000000000000000000000000062',
        ticket_type: 'change',
        requested_by: 'adele.vance@contoso.example',
        name: 'Once',
        description: 'Once',
        priority: 2,
      },
      enforceSecurity: false,
      assert: 'record_successfully_inserted',
    });
    atf.server.createUser({
      $id: Now.ID['atf-acl-records-02-user'],
      firstName: 'ATF',
      lastName: 'Viewer',
      roles: [viewer],
      impersonate: true,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf-acl-records-03-record'],
      table: 'x_mioms_m365ticket_task',
      recordId: task.record_id,
      fieldValues: 'name=Once',
      assert: 'record_validated',
    });
    atf.server.recordUpdate({
      $id: Now.ID['atf-acl-records-04-update'],
      table: 'x_mioms_m365ticket_task',
      recordId: task.record_id,
      fieldValues: { name: 'Twice' },
      assert: 'record_not_updated',
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-acl-records-05-delete'],
      table: 'x_mioms_m365ticket_task',
      recordId: task.record_id,
      assert: 'record_not_deleted',
    });
    atf.server.recordInsert({
      $id: Now.ID['atf-acl-records-06-insert'],
      table: 'x_mioms_m365ticket_task',
      fieldValues: {
        correlation_id: 'a7f00000000000000000000000000063',
        ticket_type: 'change',
        requested_by: 'adele.vance@contoso.example',
        name: 'Once',
        description: 'Once',
        priority: 2,
      },
      assert: 'record_not_inserted',
    });
  },
);
