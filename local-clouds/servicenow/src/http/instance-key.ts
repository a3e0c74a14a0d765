import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEY_BYTES = 32;

/**
 * The key under which the instance issues tokens, made on first use. In memory (null) it dies with the process, and
 * every token with it. Errors: when the file holds no key.
 */
export function readInstanceKey(dataDir: string | null): Buffer {
  if (dataDir === null) return randomBytes(KEY_BYTES);
  const path = join(dataDir, 'token.key');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, randomBytes(KEY_BYTES).toString('base64'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = Buffer.from(readFileSync(path, 'utf8'), 'base64');
  if (key.length !== KEY_BYTES) throw new Error(`${path} holds no key: restore it, or delete it to void all tokens.`);
  return key;
}
