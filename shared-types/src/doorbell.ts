/** Headers of a ring (the Standard Webhooks names). The body is `{}`: a ring says only that something changed. */
export const DOORBELL_ID_HEADER = 'webhook-id';
/** Unix time in seconds. */
export const DOORBELL_TIMESTAMP_HEADER = 'webhook-timestamp';
/** `v1,` and the base64 HMAC-SHA256 of `id.timestamp.body`, keyed with the UTF-8 bytes of the doorbell secret. */
export const DOORBELL_SIGNATURE_HEADER = 'webhook-signature';
export const DOORBELL_SIGNATURE_VERSION = 'v1';
export const DOORBELL_BODY = '{}';

/** The text that is signed. */
export function doorbellSigningInput(id: string, timestampSeconds: string, body: string): string {
  return `${id}.${timestampSeconds}.${body}`;
}
