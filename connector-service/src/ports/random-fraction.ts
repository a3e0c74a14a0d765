import type { RandomBytes } from './clock.ts';

/** A number in [0, 1) from injected random bytes, for jitter. */
export function randomFraction(randomBytes: RandomBytes): number {
  const bytes = randomBytes(4);
  return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0) / 2 ** 32;
}
