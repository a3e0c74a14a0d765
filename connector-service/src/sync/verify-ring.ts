import { createHmac, timingSafeEqual } from 'node:crypto';
import { DOORBELL_SIGNATURE_VERSION } from 'shared-types';

/** Headers of a ring as received. */
export interface RingHeaders {
  id: string | undefined;
  timestamp: string | undefined;
  signature: string | undefined;
}

/** How far the instance's clock may be off. */
export const RING_TOLERANCE_SECONDS = 300;

const MAX_SIGNATURES = 8;

/**
 * Standard Webhooks: HMAC-SHA256 over `id.timestamp.body` with one of the secrets, within five minutes. Returns the
 * index of the secret that fits, -1 for none. Takes equally long whatever is wrong with a signature.
 */
export function verifyRing(headers: RingHeaders, rawBody: Uint8Array, secrets: readonly string[], now: Date): number {
  const { id, timestamp, signature } = headers;
  if (id === undefined || timestamp === undefined || signature === undefined) return -1;
  if (!/^[\x21-\x7e]{1,128}$/.test(id) || !/^\d{1,12}$/.test(timestamp)) return -1;
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > RING_TOLERANCE_SECONDS) return -1;
  const given = signature.split(' ', MAX_SIGNATURES);
  return secrets.findIndex((secret) => {
    const mac = createHmac('sha256', secret).update(`${id}.${timestamp}.`).update(rawBody).digest('base64');
    return given.map((candidate) => equal(candidate, `${DOORBELL_SIGNATURE_VERSION},${mac}`)).includes(true);
  });
}

function equal(first: string, second: string): boolean {
  const [a, b] = [Buffer.from(first), Buffer.from(second)];
  return a.length === b.length && timingSafeEqual(a, b);
}
