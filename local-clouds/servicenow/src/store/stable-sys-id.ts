import { createHash } from 'node:crypto';

/** A sys_id that is the same on every instance for the same key, as base-system records have them. */
export function stableSysId(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}
