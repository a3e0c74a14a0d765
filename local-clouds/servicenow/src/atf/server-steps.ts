import { randomBytes } from 'node:crypto';
import { OperationAbortedError } from '../rules/record-operations.ts';
import type { RecordOperation } from '../security/access-control.ts';
import { SYSTEM_SESSION } from '../security/session.ts';
import { sessionForUser } from '../security/session-for-user.ts';
import { DuplicateValueError } from '../store/record-store.ts';
import { readFieldValues, type StepInputs } from './step-inputs.ts';
import { StepFailure, type StepWork, type TestRun } from './test-run.ts';

/** Inserts a record, or asserts that it cannot be inserted. Leaves `table` and `record_id`. */
export const recordInsert: StepWork = (run, inputs) => {
  const { table = '' } = inputs;
  const values = readFieldValues(inputs['field_values'] ?? '');
  const done = attempt(() => {
    guard(run, inputs, 'create', table, null, Object.keys(values));
    return run.platform.operations.insert(run.acting, table, values);
  });
  expectOutcome(done, inputs['assert_type'] === 'record_not_inserted', `insert into ${table}`);
  return done.ok ? { table, record_id: done.value } : { table };
};

/** Changes a record, or asserts that it cannot be changed. */
export const recordUpdate: StepWork = (run, inputs) => {
  const { table = '', record_id = '' } = inputs;
  const values = readFieldValues(inputs['field_values'] ?? '');
  const done = attempt(() => {
    guard(run, inputs, 'write', table, record_id, Object.keys(values));
    run.platform.operations.update(run.acting, table, record_id, values);
  });
  expectOutcome(done, inputs['assert_type'] === 'record_not_updated', `update of ${table} ${record_id}`);
  return {};
};

/** Deletes a record, or asserts that it cannot be deleted. */
export const recordDelete: StepWork = (run, inputs) => {
  const { table = '', record_id = '' } = inputs;
  const done = attempt(() => {
    guard(run, inputs, 'delete', table, record_id, []);
    run.platform.operations.delete(run.acting, table, record_id);
  });
  expectOutcome(done, inputs['assert_type'] === 'record_not_deleted', `deletion of ${table} ${record_id}`);
  return {};
};

/** Asserts that records meet a condition, or none does. Leaves `table` and `first_record`. */
export const recordQuery: StepWork = (run, inputs) => {
  const { table = '', field_values: query = '' } = inputs;
  const [first] = readable(run, inputs, table, query);
  if (inputs['assert_type'] === 'no_records_match_query') {
    if (first !== undefined) throw new StepFailure(`${table} ${first} matches ${query}, and nothing should.`);
    return { table };
  }
  if (first === undefined) throw new StepFailure(`No record of ${table} matches ${query}.`);
  return { table, first_record: first };
};

/** Asserts that one record meets a condition, or is not there. */
export const recordValidation: StepWork = (run, inputs) => {
  const { table = '', record_id = '', field_values = '' } = inputs;
  const condition = field_values === '' ? '' : `^${field_values}`;
  const isThere = readable(run, inputs, table, `sys_id=${record_id}${condition}`).length > 0;
  const mustNotBe = inputs['assert_type'] === 'record_not_found';
  if (isThere === mustNotBe) {
    throw new StepFailure(
      `${table} ${record_id} ${mustNotBe ? 'is there' : 'is not there, or not as'} ${field_values}.`,
    );
  }
  return {};
};

/** Makes a user with roles and groups; the test goes on as this user when asked to. Leaves `user`. */
export const createUser: StepWork = (run, inputs) => {
  const { operations, store } = run.platform;
  const given = readFieldValues(inputs['field_values'] ?? '');
  const user = operations.insert(SYSTEM_SESSION, 'sys_user', {
    user_name: `atf.${randomBytes(8).toString('hex')}`,
    first_name: inputs['first_name'] ?? '',
    last_name: inputs['last_name'] ?? '',
    active: 'true',
    ...given,
  });
  for (const role of namesIn(inputs['roles'])) {
    const roleId = store.get('sys_user_role', role)?.['sys_id'] ?? roleNamed(run, role);
    operations.insert(SYSTEM_SESSION, 'sys_user_has_role', { user, role: roleId, state: 'active' });
  }
  for (const group of namesIn(inputs['groups'])) {
    operations.insert(SYSTEM_SESSION, 'sys_user_grmember', { user, group });
  }
  if (inputs['impersonate'] === '1') run.acting = sessionForUser(store, user);
  return { user };
};

/** The test goes on as this user. Leaves `user`. */
export const impersonate: StepWork = (run, { user = '' }) => {
  run.acting = sessionForUser(run.platform.store, user);
  return { user };
};

/** Leaves a text that nobody can guess in `random_string`. */
export const generateRandomString: StepWork = (_run, { length = '10' }) => {
  const wanted = Math.max(1, Number.parseInt(length, 10) || 0);
  return { random_string: randomBytes(wanted).toString('hex').slice(0, wanted) };
};

/** Writes into the result of the test. */
export const log: StepWork = (run, { log: message = '' }) => {
  run.platform.log.write('info', 'ATF', message);
  return {};
};

/** Reusable tests hand on what their own steps left; a test of its own has nobody to hand it to. */
export const setOutputVariables: StepWork = () => ({});

type Attempt<T> = { ok: true; value: T } | { ok: false; reason: string };

/** Refusals are outcomes; anything else breaks the test. */
function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    const isRefusal =
      error instanceof Refused || error instanceof OperationAbortedError || error instanceof DuplicateValueError;
    if (!isRefusal) throw error;
    return { ok: false, reason: error.message };
  }
}

class Refused extends Error {}

/** With enforced security the step can do no more than the user it acts as. */
function guard(
  { platform, acting }: TestRun,
  inputs: StepInputs,
  operation: RecordOperation,
  table: string,
  sysId: string | null,
  fields: readonly string[],
): void {
  const record = sysId === null ? null : platform.store.get(table, sysId);
  if (sysId !== null && record === null) throw new Refused(`There is no ${table} ${sysId}.`);
  if (inputs['enforce_security'] !== '1') return;
  const may = (field?: string) => platform.access.mayAccessRecord(acting, operation, table, record, field);
  const refused = may() ? fields.find((field) => !may(field)) : 'the record';
  if (refused !== undefined) throw new Refused(`Access control refuses ${acting.userName} to ${operation} ${refused}.`);
}

function expectOutcome(done: Attempt<unknown>, mustFail: boolean, what: string): void {
  if (done.ok && mustFail) throw new StepFailure(`The ${what} went through, and should have been refused.`);
  if (!done.ok && !mustFail) throw new StepFailure(`The ${what} was refused: ${done.reason}`);
}

/** sys_ids of the records that meet the query and that the acting user may read where security is enforced. */
function readable({ platform, acting }: TestRun, inputs: StepInputs, table: string, query: string): string[] {
  const { store, access } = platform;
  if (store.table(table) === null) throw new StepFailure(`There is no table ${table}.`);
  const rows = store.select({ table, query, userId: acting.userId });
  const isEnforced = inputs['enforce_security'] === '1';
  return rows
    .filter((row) => !isEnforced || access.mayAccessRecord(acting, 'read', row['sys_class_name'] || table, row))
    .map((row) => row['sys_id'] ?? '');
}

function roleNamed(run: TestRun, name: string): string {
  const [role] = run.platform.store.select({ table: 'sys_user_role', query: `name=${name}`, limit: 1 });
  if (role === undefined) throw new StepFailure(`There is no role ${name} on this instance.`);
  return role['sys_id'] ?? '';
}

function namesIn(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
