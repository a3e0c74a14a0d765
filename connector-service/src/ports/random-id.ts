import type { RandomBytes } from './clock.ts';

/** 128 random bits as 32 lower-case hex digits: ids, correlation ids. */
export function randomId(randomBytes: RandomBytes): string {
  return Buffer.from(randomBytes(16)).toString('hex');
}

/** 256 random bits as 43 characters of base64url: secrets, OAuth state, PKCE verifier. */
export function randomSecret(randomBytes: RandomBytes): string {
  return Buffer.from(randomBytes(32)).toString('base64url');
}
