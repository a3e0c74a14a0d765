import { CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose';
import { ConnectorError } from '../errors.ts';

/** Where a secret belongs. It opens nowhere else. */
export interface SecretPlace {
  tenantId: string;
  connectionId: string;
  field: string;
}

export interface OpenedSecret {
  value: string;
  /** True: an older key sealed it; seal it again. */
  stale: boolean;
}

/** Seals secrets before they reach a store. */
export interface SecretSealer {
  seal(place: SecretPlace, value: string): Promise<string>;
  /** Throws `SealBrokenError`. */
  open(place: SecretPlace, sealed: string): Promise<OpenedSecret>;
  /** True when an older key sealed it; opens nothing. */
  isStale(sealed: string): boolean;
  /** Ids of the ring, newest first. */
  keyIds: readonly string[];
  /** Id of the key that sealed it; opens nothing. */
  keyIdOf(sealed: string): string;
  /** True for the error of a value that does not open. */
  isBroken(failure: unknown): boolean;
}

/** A sealed value does not open: other key, other place, changed bytes. */
export class SealBrokenError extends ConnectorError {
  readonly code = 'secret_unreadable';
  readonly status = 500;
}

export interface SealingKey {
  id: string;
  /** 32 bytes. */
  key: Uint8Array;
}

const KEY_BYTES = 32;

/**
 * Reads `SECRET_KEYS`: `id:base64key` separated by commas, newest first. Throws a text that names the entry by its
 * position and never its value.
 */
export function parseKeyRing(text: string): SealingKey[] {
  const ring = text.split(',').map((entry, index) => parseKey(entry.trim(), index + 1));
  if (new Set(ring.map(({ id }) => id)).size !== ring.length) {
    throw new Error('SECRET_KEYS names one key id twice. Give each key an id of its own.');
  }
  return ring;
}

function parseKey(entry: string, position: number): SealingKey {
  const [, id, encoded] = /^([A-Za-z0-9_.-]{1,40}):([A-Za-z0-9+/_-]+={0,2})$/.exec(entry) ?? [];
  const key = Buffer.from(encoded ?? '', 'base64');
  if (id === undefined || key.length !== KEY_BYTES) {
    throw new Error(
      `SECRET_KEYS, entry ${position}: is not an id, a colon and 32 bytes of base64. ` +
        'Make one with: echo "key1:$(openssl rand -base64 32)".',
    );
  }
  if (new Set(key).size < 8) {
    throw new Error(`SECRET_KEYS, entry ${position}: is not random. Make it with: openssl rand -base64 32.`);
  }
  return { id, key };
}

/**
 * AES-256-GCM as compact JWE (`dir`), a random nonce each time. The place stands in the protected header, which is the
 * additional authenticated data, and is compared after opening: a value moved to another row does not open.
 *
 * @param ring newest key first: it seals, all of them open
 */
export function createSecretSealer(ring: SealingKey[]): SecretSealer {
  const [newest] = ring;
  if (newest === undefined) throw new Error('SECRET_KEYS is empty. Set at least one key.');
  const keys = new Map(ring.map(({ id, key }) => [id, key]));
  return {
    async seal(place, value) {
      const header = { alg: 'dir', enc: 'A256GCM', kid: newest.id, plc: placeText(place) };
      return new CompactEncrypt(new TextEncoder().encode(value)).setProtectedHeader(header).encrypt(newest.key);
    },
    async open(place, sealed) {
      const kid = readKeyId(sealed);
      const key = keys.get(kid);
      if (key === undefined) {
        throw new SealBrokenError(
          `A stored secret was sealed with the key "${kid}", which SECRET_KEYS does not hold. Put that key back.`,
          { details: { kid, field: place.field } },
        );
      }
      const { plaintext, protectedHeader } = await decrypt(sealed, key, place);
      if (protectedHeader['plc'] !== placeText(place)) throw broken(place);
      return { value: new TextDecoder().decode(plaintext), stale: kid !== newest.id };
    },
    isStale: (sealed) => readKeyId(sealed) !== newest.id,
    keyIds: ring.map(({ id }) => id),
    keyIdOf: readKeyId,
    isBroken: (failure) => failure instanceof SealBrokenError,
  };
}

async function decrypt(sealed: string, key: Uint8Array, place: SecretPlace) {
  try {
    return await compactDecrypt(sealed, key, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
  } catch (cause) {
    throw broken(place, cause);
  }
}

function broken(place: SecretPlace, cause?: unknown): SealBrokenError {
  const message =
    'A stored secret was changed or belongs to another row. Enter the client secret again and press Authorize.';
  return new SealBrokenError(message, { cause, details: { field: place.field } });
}

function readKeyId(sealed: string): string {
  try {
    return String(decodeProtectedHeader(sealed).kid);
  } catch {
    return '';
  }
}

function placeText({ tenantId, connectionId, field }: SecretPlace): string {
  return JSON.stringify([tenantId, connectionId, field]);
}
