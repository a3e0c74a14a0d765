import type { TableDefinition } from '../store/table-definition.ts';
import { dateTime, flag, integer, password2, reference, text } from './column-types.ts';

const METADATA = 'sys_metadata';

/** Automated tests, their suites and results, and the logins that their REST steps use. */
export const TEST_TABLES: readonly TableDefinition[] = [
  {
    name: 'sys_atf_test',
    label: 'Test',
    extends: METADATA,
    columns: {
      name: text('Name', 100, { display: true }),
      active: flag('Active', true),
      description: text('Description', 4000),
      fail_on_server_error: flag('Fail on server error', true),
    },
  },
  {
    name: 'sys_atf_step',
    label: 'Test Step',
    extends: METADATA,
    columns: {
      test: reference('Test', 'sys_atf_test'),
      step_config: reference('Test step config', 'sys_atf_step_config'),
      order: integer('Execution order'),
      active: flag('Active', true),
      description: text('Description', 4000),
      inputs: text('Inputs', 65_000),
      display_name: text('Display name', 255, { display: true }),
      notes: text('Notes', 4000),
      table: text('Table', 80),
      timeout: text('Timeout'),
    },
  },
  {
    name: 'sys_atf_step_config',
    label: 'Test Step Config',
    extends: METADATA,
    columns: { name: text('Name', 100, { display: true }), active: flag('Active', true), category: text('Category') },
  },
  {
    name: 'sys_variable_value',
    label: 'Variable Value',
    columns: {
      document: text('Document', 80),
      document_key: text('Document key'),
      variable: text('Variable'),
      value: text('Value', 65_000),
      order: integer('Order'),
    },
  },
  {
    name: 'sys_atf_test_suite',
    label: 'Test Suite',
    extends: METADATA,
    columns: {
      name: text('Name', 100, { display: true }),
      active: flag('Active', true),
      description: text('Description', 4000),
      parent: reference('Parent', 'sys_atf_test_suite'),
    },
  },
  {
    name: 'sys_atf_test_suite_test',
    label: 'Test Suite Test',
    extends: METADATA,
    columns: {
      test_suite: reference('Test suite', 'sys_atf_test_suite'),
      test: reference('Test', 'sys_atf_test'),
      order: integer('Execution order'),
      abort_on_failure: flag('Abort on failure', false),
    },
  },
  {
    name: 'sys_atf_test_suite_result',
    label: 'Test Suite Result',
    columns: {
      test_suite: reference('Test suite', 'sys_atf_test_suite'),
      status: text('Status'),
      start_time: dateTime('Start time'),
      end_time: dateTime('End time'),
      success_count: integer('Successful tests'),
      failure_count: integer('Failed tests'),
    },
  },
  {
    name: 'sys_atf_test_result',
    label: 'Test Result',
    columns: {
      test: reference('Test', 'sys_atf_test'),
      parent: reference('Test suite result', 'sys_atf_test_suite_result'),
      test_name: text('Test name', 100, { display: true }),
      status: text('Status'),
      output: text('Output', 65_000),
      start_time: dateTime('Start time'),
      end_time: dateTime('End time'),
    },
  },
  {
    name: 'sys_auth_profile_basic',
    label: 'Basic Auth Configuration',
    columns: {
      name: text('Name', 255, { display: true }),
      username: text('User name', 255),
      password: password2('Password'),
    },
  },
];
