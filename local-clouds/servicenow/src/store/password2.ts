import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const PREFIX = 'sealed:';

/** Seals and opens the values of `password2` columns. */
export interface Password2Cipher {
  /** Base64 text that differs on every call. */
  seal(clear: string): string;
  /** The clear text. Errors: when the value was sealed with another key or changed since. */
  open(sealed: string): string;
  isSealed(value: string): boolean;
}

/** The cipher of this data directory; its key is made on first use. In memory (null) the key dies with the process. */
export function openPassword2Cipher(dataDir: string | null): Password2Cipher {
  return new AesGcmCipher(dataDir === null ? randomBytes(KEY_BYTES) : readOrCreateKey(dataDir));
}

class AesGcmCipher implements Password2Cipher {
  readonly #key: Buffer;

  constructor(key: Buffer) {
    this.#key = key;
  }

  seal(clear: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#key, nonce);
    const sealed = Buffer.concat([nonce, cipher.update(clear, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return PREFIX + sealed.toString('base64');
  }

  open(sealed: string): string {
    if (!this.isSealed(sealed)) throw new Error('The value is not a sealed password2 value; write it again.');
    const bytes = Buffer.from(sealed.slice(PREFIX.length), 'base64');
    const decipher = createDecipheriv(ALGORITHM, this.#key, bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const clear = [decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()];
    return Buffer.concat(clear).toString('utf8');
  }

  isSealed(value: string): boolean {
    return value.startsWith(PREFIX);
  }
}

function readOrCreateKey(dataDir: string): Buffer {
  const path = join(dataDir, 'password2.key');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, randomBytes(KEY_BYTES).toString('base64'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = Buffer.from(readFileSync(path, 'utf8'), 'base64');
  if (key.length !== KEY_BYTES) throw new Error(`${path} holds no password2 key; restore it from a backup.`);
  return key;
}
