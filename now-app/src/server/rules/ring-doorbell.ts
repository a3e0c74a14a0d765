import { signDoorbell } from '../domain/sign-doorbell.ts';
import { nowMs } from '../platform/clock.ts';
import { noteRing, readConnection, readDoorbellSecret, setRingPending } from '../platform/connection-record.ts';
import { hmacSha256, sendRing } from '../platform/doorbell.ts';
import { newSysId } from '../platform/new-sys-id.ts';

/**
 * Rings at the connector. The ring says only that something changed; the connector then reads the change feed. The
 * outcome is noted on the connection. False when no connector has registered.
 */
export function ringDoorbell(): boolean {
  const connection = readConnection();
  const secret = readDoorbellSecret();
  if (connection === null || secret === null) return false;
  // First this, then the ring: a change from here on queues another one.
  setRingPending(null);
  const ring = signDoorbell(connection.doorbellUrl, newSysId(), nowMs(), (text) => hmacSha256(secret, text));
  noteRing(sendRing(ring));
  return true;
}
