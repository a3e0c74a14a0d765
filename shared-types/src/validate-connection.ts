import { checkText, describe } from './check-text.ts';
import type { ConnectionRegistration } from './connection.ts';
import type { Issue, Validation } from './issue.ts';
import { DOORBELL_SECRET_LENGTH, URL_MAX_LENGTH } from './limits.ts';
import { unknownFields } from './validate-task.ts';

const REGISTRATION_FIELDS = ['connector_url', 'doorbell_url', 'doorbell_secret'] as const;

/** Plain enough for an engine without the URL class: scheme, host, optional port, optional path. */
const HTTPS_URL = /^https:\/\/[a-z0-9.-]+(:\d{1,5})?(\/[A-Za-z0-9._~/-]*)?$/;
/** Only this machine may be called without TLS: the local twins. */
const LOOPBACK_URL = /^http:\/\/(127\.0\.0\.1|localhost)(:\d{1,5})?(\/[A-Za-z0-9._~/-]*)?$/;

/** Checks a registration of the connector and reports every problem at once. */
export function validateConnectionRegistration(input: unknown): Validation<ConnectionRegistration> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const message = `is ${describe(input)}. Send a JSON object with ${REGISTRATION_FIELDS.join(', ')}.`;
    return { ok: false, issues: [{ field: 'body', code: 'type', message }] };
  }
  const body = input as Record<string, unknown>;
  const found = [
    checkUrl('connector_url', body['connector_url']),
    checkUrl('doorbell_url', body['doorbell_url']),
    checkSecret(body['doorbell_secret']),
    ...unknownFields(body, REGISTRATION_FIELDS),
  ].filter((issue): issue is Issue => issue !== null);
  if (found.length > 0) return { ok: false, issues: found };
  const { connector_url, doorbell_url, doorbell_secret } = body as unknown as ConnectionRegistration;
  return { ok: true, value: { connector_url, doorbell_url, doorbell_secret } };
}

/** What is wrong with an address that one side will call, or null. */
export function checkUrl(field: string, value: unknown): Issue | null {
  const issue = checkText(field, value, { maxLength: URL_MAX_LENGTH, multiline: false });
  if (issue !== null) return issue;
  if (HTTPS_URL.test(value as string) || LOOPBACK_URL.test(value as string)) return null;
  return { field, code: 'malformed', message: 'is not an https address. Send https://host/path without a query.' };
}

function checkSecret(value: unknown): Issue | null {
  if (typeof value === 'string' && value.length === DOORBELL_SECRET_LENGTH && /^[A-Za-z0-9_-]+$/.test(value)) {
    return null;
  }
  const message = `is not ${DOORBELL_SECRET_LENGTH} base64url characters. Send 32 random bytes.`;
  return { field: 'doorbell_secret', code: 'malformed', message };
}
