import { randomBytes, randomInt } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Randomness fit for secrets. */
export const glideSecureRandomUtil = {
  getSecureRandomInt: (): number => randomBytes(4).readInt32BE(),
  getSecureRandomIntBound: (bound: unknown): number => randomInt(Number(bound)),
  /** Text, because it exceeds what a number holds exactly. */
  getSecureRandomLong: (): string => String(randomBytes(8).readBigInt64BE()),
  getSecureRandomString: (length: unknown): string =>
    Array.from({ length: Number(length) }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
};
