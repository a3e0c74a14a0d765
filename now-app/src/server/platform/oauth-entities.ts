import { GlideRecord, GlideRecordSecure } from '@servicenow/glide';
import type { OAuthEntityFacts } from '../domain/setup/setup-facts.ts';
import { throwIfRefused } from './guarded-read.ts';

const TABLE = 'oauth_entity';
/** Marks what this checklist made, so that it is found again even after its step was forgotten. */
const MADE_BY_CHECKLIST = 'Made by the installation checklist of the Microsoft 365 Ticketing Connector.';
/** Far more than an instance has of ours, and still a bounded read. */
const MOST_REGISTRIES = 50;

/** The application registry that a step made: by its sys_id, else under its name. Errors: refused by the instance. */
export function findOAuthEntity(sysId: string | null, name: string): OAuthEntityFacts | null {
  const record = new GlideRecord(TABLE);
  const condition = record.addQuery('name', name);
  if (sysId !== null) condition.addOrCondition('sys_id', sysId);
  record.setLimit(2);
  record.query();
  let found: OAuthEntityFacts | null = null;
  while (record.next()) {
    const facts = toFacts(record);
    if (found === null || facts.sysId === sysId) found = facts;
  }
  if (found === null) throwIfRefused(record);
  return found;
}

/**
 * Creates an application registry for the security center; the platform generates its client ID.
 * Written with the rights of the signed-in person. Errors: refused by the instance.
 */
export function createOAuthEntity(name: string, redirectUrl: string, secret: string): OAuthEntityFacts {
  const record = new GlideRecordSecure(TABLE);
  record.initialize();
  record.setValue('name', name);
  record.setValue('type', 'client');
  record.setValue('redirect_url', redirectUrl);
  record.setValue('active', true);
  record.setValue('comments', MADE_BY_CHECKLIST);
  // The element's own method encrypts; setValue would store clear text.
  record.getElement('client_secret').setDisplayValue(secret);
  const sysId = record.insert();
  if (!sysId)
    throw new Error(record.getLastErrorMessage() || 'The instance refused to create the application registry.');
  const stored = new GlideRecord(TABLE);
  if (!stored.get(sysId)) {
    throwIfRefused(stored);
    throw new Error('The application registry was created but cannot be read back.');
  }
  return toFacts(stored);
}

/** Gives the registry its name, redirect address and a new secret, and switches it on. Errors: refused by the instance. */
export function renewOAuthEntity(sysId: string, name: string, redirectUrl: string, secret: string): void {
  const record = new GlideRecordSecure(TABLE);
  if (!record.get(sysId)) throw new Error('The application registry is gone.');
  record.setValue('name', name);
  record.setValue('redirect_url', redirectUrl);
  record.setValue('active', true);
  record.getElement('client_secret').setDisplayValue(secret);
  if (!record.update()) throw new Error(record.getLastErrorMessage() || 'The instance refused to change the secret.');
}

/** Switches the registry off, if it still exists. Errors: refused by the instance. */
export function deactivateOAuthEntity(sysId: string): void {
  const record = new GlideRecordSecure(TABLE);
  if (!record.get(sysId)) return;
  record.setValue('active', false);
  if (!record.update()) throw new Error(record.getLastErrorMessage() || 'The instance refused to switch it off.');
}

/**
 * Active registries beside one (null: beside none) that the checklist made or that have this redirect address (empty:
 * any). Errors: refused by the instance.
 */
export function findOtherRegistries(sysId: string | null, redirectUrl: string): { sysId: string; name: string }[] {
  const record = new GlideRecord(TABLE);
  record.addQuery('active', true);
  if (sysId !== null) record.addQuery('sys_id', '!=', sysId);
  const ours = record.addQuery('comments', MADE_BY_CHECKLIST);
  if (redirectUrl !== '') ours.addOrCondition('redirect_url', redirectUrl);
  record.setLimit(MOST_REGISTRIES);
  record.query();
  const found: { sysId: string; name: string }[] = [];
  while (record.next()) found.push({ sysId: record.getUniqueValue(), name: record.getValue('name') ?? '' });
  if (found.length === 0) throwIfRefused(record);
  return found;
}

function toFacts(record: GlideRecord): OAuthEntityFacts {
  const active = String(record.getValue('active'));
  return {
    sysId: record.getUniqueValue(),
    name: record.getValue('name') ?? '',
    clientId: record.getValue('client_id') ?? '',
    active: active === '1' || active === 'true',
    redirectUrl: record.getValue('redirect_url') ?? '',
    madeByChecklist: record.getValue('comments') === MADE_BY_CHECKLIST,
    updatedBy: record.getValue('sys_updated_by') ?? '',
    updatedAt: record.getValue('sys_updated_on') ?? '',
  };
}
