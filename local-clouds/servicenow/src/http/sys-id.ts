import { randomBytes } from 'node:crypto';

/** A fresh 32-digit hexadecimal record id. */
export function newSysId(): string {
  return randomBytes(16).toString('hex');
}

export function isSysId(text: string): boolean {
  return /^[0-9a-f]{32}$/i.test(text);
}
