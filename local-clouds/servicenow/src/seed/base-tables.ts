import type { TableDefinition } from '../store/table-definition.ts';
import { APPLICATION_TABLES } from './application-tables.ts';
import { DICTIONARY_TABLES } from './dictionary-tables.ts';
import { SYSTEM_TABLES } from './system-tables.ts';
import { TASK_TABLES } from './task-tables.ts';
import { TEST_TABLES } from './test-tables.ts';
import { OAUTH_TABLES, USER_TABLES } from './user-tables.ts';

/** Every table of the base system; a parent stands before its children. */
export const BASE_TABLES: readonly TableDefinition[] = [
  ...DICTIONARY_TABLES,
  ...USER_TABLES,
  ...OAUTH_TABLES,
  ...APPLICATION_TABLES,
  ...TASK_TABLES,
  ...SYSTEM_TABLES,
  ...TEST_TABLES,
];
