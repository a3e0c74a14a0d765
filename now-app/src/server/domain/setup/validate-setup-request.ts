import { checkText, checkUrl, describe, type Issue, unknownFields, type Validation } from 'shared-types';
import { validateOutboundAddresses } from './outbound-addresses.ts';
import { CALLBACK_PATH, isCallback, isLoopbackOnTheNet } from './registered-addresses.ts';

/** What the OAuth entity step asks for. */
export interface OAuthEntityRequest {
  name: string;
  redirect_url: string;
}

/** What the integration user step asks for. */
export interface IntegrationUserRequest {
  user_name: string;
  first_name: string;
  last_name: string;
  email: string;
}

const ENTITY_FIELDS = ['name', 'redirect_url'] as const;
const USER_FIELDS = ['user_name', 'first_name', 'last_name', 'email'] as const;
const ENTITY_NAME_MAX_LENGTH = 100;
const USER_NAME_MAX_LENGTH = 40;
const PERSON_NAME_MAX_LENGTH = 50;
const EMAIL_MAX_LENGTH = 100;
const USER_NAME = /^[A-Za-z0-9._@-]+$/;
/** What is looked up under its name: a query of the platform has no way to write these without their meaning. */
const QUERIED_TEXT = /^(?!\s*javascript:)[^^]*$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Checks the request for an application registry; every problem at once.
 *
 * @param instanceUrl address of this instance: only one on a loopback address is connected to another on it
 */
export function validateOAuthEntityRequest(input: unknown, instanceUrl: string): Validation<OAuthEntityRequest> {
  return validated(input, ENTITY_FIELDS, (body) => [
    checkPattern('name', body['name'], ENTITY_NAME_MAX_LENGTH, QUERIED_TEXT, 'a name without ^ and javascript:'),
    checkRedirectUrl(body['redirect_url'], instanceUrl),
  ]);
}

/** Checks what somebody copied from the security center about where it calls from. */
export function validateOutboundAddressesRequest(input: unknown): Validation<string> {
  const field = 'outbound_addresses';
  const checked = validated<{ outbound_addresses?: unknown }>(input, [field], () => []);
  return checked.ok ? validateOutboundAddresses(field, checked.value.outbound_addresses) : checked;
}

function checkRedirectUrl(value: unknown, instanceUrl: string): Issue | null {
  const field = 'redirect_url';
  const issue = checkUrl(field, value);
  if (issue !== null) return issue;
  const address = String(value);
  if (isLoopbackOnTheNet(address, instanceUrl)) {
    const message = 'is an address of the instance itself. Send the address of the security center.';
    return { field, code: 'malformed', message };
  }
  if (isCallback(address)) return null;
  const message = `is not the redirect address of a security center. Send the one that it shows; it ends in ${CALLBACK_PATH}.`;
  return { field, code: 'not_allowed', message };
}

/** Checks the request for an integration user; first and last name may be left out. */
export function validateIntegrationUserRequest(input: unknown): Validation<IntegrationUserRequest> {
  const checked = validated<Partial<IntegrationUserRequest>>(input, USER_FIELDS, (body) => [
    checkPattern('user_name', body['user_name'], USER_NAME_MAX_LENGTH, USER_NAME, 'letters, digits and . _ @ -'),
    checkOptional('first_name', body['first_name']),
    checkOptional('last_name', body['last_name']),
    checkPattern('email', body['email'], EMAIL_MAX_LENGTH, EMAIL, 'an address such as name@example.com'),
  ]);
  if (!checked.ok) return checked;
  const { user_name = '', email = '', first_name = 'Microsoft 365', last_name = 'Integration' } = checked.value;
  return { ok: true, value: { user_name, email, first_name, last_name } };
}

function validated<T>(
  input: unknown,
  fields: readonly string[],
  check: (body: Record<string, unknown>) => (Issue | null)[],
): Validation<T> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const message = `is ${describe(input)}. Send a JSON object with ${fields.join(', ')}.`;
    return { ok: false, issues: [{ field: 'body', code: 'type', message }] };
  }
  const body = input as Record<string, unknown>;
  const issues = [...check(body), ...unknownFields(body, fields)].filter((issue): issue is Issue => issue !== null);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: body as T };
}

function checkPattern(field: string, value: unknown, maxLength: number, pattern: RegExp, wanted: string): Issue | null {
  const issue = checkText(field, value, { maxLength, multiline: false });
  if (issue !== null || pattern.test(String(value))) return issue;
  return { field, code: 'malformed', message: `holds something else than ${wanted}. Send only that.` };
}

function checkOptional(field: string, value: unknown): Issue | null {
  return value === undefined ? null : checkText(field, value, { maxLength: PERSON_NAME_MAX_LENGTH, multiline: false });
}
