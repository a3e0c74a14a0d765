import { randomBytes } from 'node:crypto';
import { hashPassword, isPasswordHash } from '../store/password.ts';
import type { Password2Cipher } from '../store/password2.ts';
import type { RecordStore, Values } from '../store/record-store.ts';

/** Client id and secret of an inbound OAuth client are generated when absent (KB0725643). Changes `values` in place. */
export function generateClientCredentials(table: string, values: Values): void {
  if (table !== 'oauth_entity') return;
  values['client_id'] ||= randomBytes(16).toString('hex');
  values['client_secret'] ||= randomBytes(24).toString('base64url');
}

/**
 * Hashes `password` and seals `password2` values that are still clear. Fields in `keepClear` stay as they are: a script
 * that uses `setValue` on them stores clear text, which then neither signs in nor decrypts, as on an instance.
 */
export function protectSecrets(
  store: RecordStore,
  table: string,
  values: Values,
  cipher: Password2Cipher,
  keepClear: ReadonlySet<string>,
): void {
  for (const column of store.columns(table).values()) {
    const value = values[column.name];
    if (!value || keepClear.has(column.name)) continue;
    if (column.type === 'password' && !isPasswordHash(value)) values[column.name] = hashPassword(value);
    if (column.type === 'password2' && !cipher.isSealed(value)) values[column.name] = cipher.seal(value);
  }
}
