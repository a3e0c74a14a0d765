import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

const PREFIX = 'scrypt';
const KEY_BYTES = 32;
const SALT_BYTES = 16;
/** About 20 ms and 16 MB a hash. */
const COST = 2 ** 14;

/** One-way form of a user's password: `scrypt$<cost>$<salt>$<hash>`, base64url parts. */
export function hashPassword(password: string, cost = COST): string {
  const salt = randomBytes(SALT_BYTES);
  const hash = scryptSync(password, salt, KEY_BYTES, { N: cost });
  return [PREFIX, cost, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** True when the password has this hash; false for anything that is no hash of {@link hashPassword}. */
export function verifyPassword(password: string, hashed: string | null): boolean {
  const [prefix, cost, salt, hash] = (hashed ?? '').split('$');
  if (prefix !== PREFIX || salt === undefined || hash === undefined || !/^\d+$/.test(cost ?? '')) return false;
  const expected = Buffer.from(hash, 'base64url');
  if (expected.length !== KEY_BYTES) return false;
  return timingSafeEqual(
    scryptSync(password, Buffer.from(salt, 'base64url'), KEY_BYTES, { N: Number(cost) }),
    expected,
  );
}

/** True for a value that {@link hashPassword} made: it must not be hashed again. */
export function isPasswordHash(value: string | null): boolean {
  return /^scrypt\$\d+\$[\w-]+\$[\w-]+$/.test(value ?? '');
}
