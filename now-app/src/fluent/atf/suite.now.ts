import { Record } from '@servicenow/sdk/core';

/** All tests of the app in one run: what a pipeline starts. */
const suite = Record({
  $id: Now.ID['atf-suite'],
  table: 'sys_atf_test_suite',
  data: {
    name: 'Microsoft 365 Ticketing Connector',
    active: true,
    description: 'Every rule of the app, from both sides. Takes back what it does.',
  },
});

Record({
  $id: Now.ID['atf-suite-task-change-once'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-task-change-once'), order: 100 },
});

Record({
  $id: Now.ID['atf-suite-task-incident'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-task-incident'), order: 200 },
});

Record({
  $id: Now.ID['atf-suite-task-batch'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-task-batch'), order: 300 },
});

Record({
  $id: Now.ID['atf-suite-refused-missing'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-refused-missing'), order: 400 },
});

Record({
  $id: Now.ID['atf-suite-refused-unknown'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-refused-unknown'), order: 500 },
});

Record({
  $id: Now.ID['atf-suite-refused-type'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-refused-type'), order: 600 },
});

Record({
  $id: Now.ID['atf-suite-refused-value'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-refused-value'), order: 700 },
});

Record({
  $id: Now.ID['atf-suite-refused-category'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-refused-category'), order: 800 },
});

Record({
  $id: Now.ID['atf-suite-refused-date'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-refused-date'), order: 900 },
});

Record({
  $id: Now.ID['atf-suite-refused-long'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-refused-long'), order: 1000 },
});

Record({
  $id: Now.ID['atf-suite-refused-id'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-refused-id'), order: 1100 },
});

Record({
  $id: Now.ID['atf-suite-refused-json'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-refused-json'), order: 1200 },
});

Record({
  $id: Now.ID['atf-suite-read-ticket'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-read-ticket'), order: 1300 },
});

Record({
  $id: Now.ID['atf-suite-feed'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-feed'), order: 1400 },
});

Record({
  $id: Now.ID['atf-suite-states'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-states'), order: 1500 },
});

Record({
  $id: Now.ID['atf-suite-connection'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-connection'), order: 1600 },
});

Record({
  $id: Now.ID['atf-suite-rest-integration'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-rest-integration'), order: 1700 },
});

Record({
  $id: Now.ID['atf-suite-rest-viewer'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-rest-viewer'), order: 1800 },
});

Record({
  $id: Now.ID['atf-suite-rest-admin'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-rest-admin'), order: 1900 },
});

Record({
  $id: Now.ID['atf-suite-rest-nobody'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-rest-nobody'), order: 2000 },
});

Record({
  $id: Now.ID['atf-suite-setup-validation'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-setup-validation'), order: 2100 },
});

Record({
  $id: Now.ID['atf-suite-setup-verify'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-setup-verify'), order: 2200 },
});

Record({
  $id: Now.ID['atf-suite-snapshot'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-snapshot'), order: 2300 },
});

Record({
  $id: Now.ID['atf-suite-doorbell-queued'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-doorbell-queued'), order: 2400 },
});

Record({
  $id: Now.ID['atf-suite-doorbell-off'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-doorbell-off'), order: 2500 },
});

Record({
  $id: Now.ID['atf-suite-unique-task'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-unique-task'), order: 2600 },
});

Record({
  $id: Now.ID['atf-suite-unique-connection'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-unique-connection'), order: 2700 },
});

Record({
  $id: Now.ID['atf-suite-acl-viewer'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-acl-viewer'), order: 2800 },
});

Record({
  $id: Now.ID['atf-suite-acl-admin'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-acl-admin'), order: 2900 },
});

Record({
  $id: Now.ID['atf-suite-acl-integration'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-acl-integration'), order: 3000 },
});

Record({
  $id: Now.ID['atf-suite-acl-employee'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-acl-employee'), order: 3100 },
});

Record({
  $id: Now.ID['atf-suite-acl-fulfiller'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-acl-fulfiller'), order: 3200 },
});

Record({
  $id: Now.ID['atf-suite-acl-records'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: Now.ref('sys_atf_test', 'atf-acl-records'), order: 3300 },
});
