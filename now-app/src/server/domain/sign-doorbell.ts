import {
  DOORBELL_BODY,
  DOORBELL_ID_HEADER,
  DOORBELL_SIGNATURE_HEADER,
  DOORBELL_SIGNATURE_VERSION,
  DOORBELL_TIMESTAMP_HEADER,
  doorbellSigningInput,
} from 'shared-types';

/** A ring, ready to be sent. */
export interface Ring {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/**
 * Signs a ring (Standard Webhooks).
 *
 * @param mac base64 HMAC-SHA256 of the text, keyed with the doorbell secret
 */
export function signDoorbell(url: string, id: string, nowMs: number, mac: (text: string) => string): Ring {
  const timestamp = String(Math.floor(nowMs / 1000));
  const signature = mac(doorbellSigningInput(id, timestamp, DOORBELL_BODY));
  return {
    url,
    headers: {
      'Content-Type': 'application/json',
      [DOORBELL_ID_HEADER]: id,
      [DOORBELL_TIMESTAMP_HEADER]: timestamp,
      [DOORBELL_SIGNATURE_HEADER]: `${DOORBELL_SIGNATURE_VERSION},${signature}`,
    },
    body: DOORBELL_BODY,
  };
}
