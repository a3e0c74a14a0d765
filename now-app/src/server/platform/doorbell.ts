import { CertificateEncryption, gs } from '@servicenow/glide';
import { RESTMessageV2 } from '@servicenow/glide/sn_ws';
import { type RingOutcome, readRingOutcome } from '../domain/ring-outcome.ts';
import type { Ring } from '../domain/sign-doorbell.ts';
import { nowMs } from './clock.ts';

const TIMEOUT_MS = 10_000;

/** Registered in the event registry; 40 characters at most. */
export const RING_EVENT = 'x_mioms_m365ticket.doorbell';

/** Documented for scoped apps; the type package leaves it out. */
const encoder = gs as unknown as { base64Encode(text: string): string };

/** Base64 HMAC-SHA256 by the platform, whose keys are base64. */
export function hmacSha256(key: string, text: string): string {
  return CertificateEncryption.generateMac(encoder.base64Encode(key), 'HmacSHA256', text);
}

/** Sends a ring. Never throws: an address that does not answer is a fact to record. */
export function sendRing(ring: Ring): RingOutcome {
  try {
    const message = new RESTMessageV2();
    message.setHttpMethod('post');
    message.setEndpoint(ring.url);
    message.setHttpTimeout(TIMEOUT_MS);
    for (const name of Object.keys(ring.headers)) message.setRequestHeader(name, ring.headers[name] ?? '');
    message.setRequestBody(ring.body);
    const response = message.execute();
    const reason = response.haveError() ? response.getErrorMessage() : '';
    return readRingOutcome(response.getStatusCode(), reason, String(response.getHeader('Date') ?? ''), nowMs());
  } catch (problem) {
    return { status: null, error: String(problem), skewSeconds: null };
  }
}
