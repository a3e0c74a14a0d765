import { GlideRecord, GlideRecordSecure } from '@servicenow/glide';
import { INTEGRATION_ROLE } from '../domain/setup/integration-role.ts';
import type { IntegrationUserFacts } from '../domain/setup/setup-facts.ts';
import type { IntegrationUserRequest } from '../domain/setup/validate-setup-request.ts';
import { throwIfRefused } from './guarded-read.ts';

const USER_TABLE = 'sys_user';
const GRANT_TABLE = 'sys_user_has_role';

/** The user that a step made: by its sys_id, else by its user ID. Errors: refused by the instance. */
export function findIntegrationUser(sysId: string | null, userName: string): IntegrationUserFacts | null {
  const record = new GlideRecord(USER_TABLE);
  const condition = record.addQuery('user_name', userName);
  if (sysId !== null) condition.addOrCondition('sys_id', sysId);
  record.setLimit(2);
  record.query();
  let found: IntegrationUserFacts | null = null;
  while (record.next()) {
    const facts = toFacts(record);
    if (found === null || facts.sysId === sysId) found = facts;
  }
  if (found === null) throwIfRefused(record);
  return found;
}

/** Names of the roles granted to a user, inherited ones included. Errors: refused by the instance. */
export function readGrantedRoles(userSysId: string): string[] {
  const grant = new GlideRecord(GRANT_TABLE);
  grant.addQuery('user', userSysId);
  grant.query();
  const roleSysIds: string[] = [];
  while (grant.next()) roleSysIds.push(grant.getValue('role') ?? '');
  if (roleSysIds.length === 0) {
    throwIfRefused(grant);
    return [];
  }
  const role = new GlideRecord('sys_user_role');
  role.addQuery('sys_id', 'IN', roleSysIds.join(','));
  role.query();
  const names: string[] = [];
  while (role.next()) names.push(role.getValue('name') ?? '');
  return names;
}

/** Far more than anybody gives the role to, and still a bounded read. */
const MOST_HOLDERS = 100;

/** Active users beside one (null: beside none) who hold the integration role. Errors: refused by the instance. */
export function findOtherHolders(sysId: string | null): { sysId: string; userName: string }[] {
  const role = new GlideRecord('sys_user_role');
  if (!role.get('name', INTEGRATION_ROLE)) return [];
  const grant = new GlideRecord(GRANT_TABLE);
  grant.addQuery('role', role.getUniqueValue());
  if (sysId !== null) grant.addQuery('user', '!=', sysId);
  grant.setLimit(MOST_HOLDERS);
  grant.query();
  const holders: string[] = [];
  while (grant.next()) holders.push(grant.getValue('user') ?? '');
  if (holders.length === 0) throwIfRefused(grant);
  if (holders.length === 0) return [];
  const user = new GlideRecord(USER_TABLE);
  user.addQuery('sys_id', 'IN', holders.join(','));
  user.addQuery('active', true);
  user.query();
  const found: { sysId: string; userName: string }[] = [];
  while (user.next()) found.push({ sysId: user.getUniqueValue(), userName: user.getValue('user_name') ?? '' });
  if (found.length === 0) throwIfRefused(user);
  return found;
}

/**
 * Creates the integration user: a person's account, because only such a one can press Allow, with a password that need
 * not be changed. Written with the rights of the signed-in person. Errors: refused by the instance.
 *
 * @returns its sys_id
 */
export function createIntegrationUser(request: IntegrationUserRequest, password: string): string {
  const record = new GlideRecordSecure(USER_TABLE);
  record.initialize();
  fillAccount(record, request, password);
  const sysId = record.insert();
  if (!sysId) throw new Error(record.getLastErrorMessage() || 'The instance refused to create the user.');
  return sysId;
}

/**
 * Gives the user its names and a new password, and mends what would keep it from signing in. Errors: refused by the
 * instance.
 */
export function renewIntegrationUser(sysId: string, request: IntegrationUserRequest, password: string): void {
  const record = new GlideRecordSecure(USER_TABLE);
  if (!record.get(sysId)) throw new Error('The user is gone.');
  fillAccount(record, request, password);
  if (!record.update()) throw new Error(record.getLastErrorMessage() || 'The instance refused to change the user.');
}

function fillAccount(record: GlideRecord, request: IntegrationUserRequest, password: string): void {
  record.setValue('user_name', request.user_name);
  record.setValue('first_name', request.first_name);
  record.setValue('last_name', request.last_name);
  record.setValue('email', request.email);
  record.setValue('active', true);
  record.setValue('locked_out', false);
  record.setValue('password_needs_reset', false);
  record.setValue('web_service_access_only', false);
  if (record.isValidField('identity_type')) record.setValue('identity_type', 'human');
  // In a scope the record's own setDisplayValue is barred; the element's is allowed, and hashes.
  record.getElement('user_password').setDisplayValue(password);
}

/** Grants the integration role unless the user holds it. Errors: refused by the instance. */
export function grantIntegrationRole(userSysId: string): void {
  const role = new GlideRecord('sys_user_role');
  if (!role.get('name', INTEGRATION_ROLE))
    throw new Error(`The role ${INTEGRATION_ROLE} is missing: install the app again.`);
  const held = new GlideRecord(GRANT_TABLE);
  held.addQuery('user', userSysId);
  held.addQuery('role', role.getUniqueValue());
  held.setLimit(1);
  held.query();
  if (held.next()) return;
  const grant = new GlideRecordSecure(GRANT_TABLE);
  grant.initialize();
  grant.setValue('user', userSysId);
  grant.setValue('role', role.getUniqueValue());
  if (!grant.insert()) throw new Error(grant.getLastErrorMessage() || 'The instance refused to grant the role.');
}

/** Switches the user off, if it still exists. Errors: refused by the instance. */
export function deactivateIntegrationUser(sysId: string): void {
  const record = new GlideRecordSecure(USER_TABLE);
  if (!record.get(sysId)) return;
  record.setValue('active', false);
  if (!record.update()) throw new Error(record.getLastErrorMessage() || 'The instance refused to switch it off.');
}

function toFacts(record: GlideRecord): IntegrationUserFacts {
  const flag = (field: string) => ['1', 'true'].includes(String(record.getValue(field)));
  return {
    sysId: record.getUniqueValue(),
    userName: record.getValue('user_name') ?? '',
    active: flag('active'),
    lockedOut: flag('locked_out'),
    passwordNeedsReset: flag('password_needs_reset'),
    webServiceAccessOnly: flag('web_service_access_only'),
    identityType: record.getValue('identity_type') ?? '',
    ssoSource: record.getValue('sso_source') ?? '',
  };
}
