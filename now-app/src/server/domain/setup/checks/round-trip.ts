import { toIso } from '../../instance-time.ts';
import { attention, type Check, failed, ok } from '../check.ts';
import type { ConnectionFacts, SetupFacts } from '../setup-facts.ts';

/** The security center reads the change feed at least this often. */
const CONTACT_EXPECTED_MS = 10 * 60 * 1000;
/** The event queue is worked off within seconds; after this it stands still. */
const QUEUE_STUCK_MS = 3 * 60 * 1000;
/** A ring further off is refused (`RING_TOLERANCE_SECONDS` of the connector); told before that. */
const SKEW_WARNING_SECONDS = 120;

/** Both directions, by what really came and went. */
export function checkRoundTrip({ connection, nowMs }: Pick<SetupFacts, 'connection' | 'nowMs'>): Check[] {
  if (connection === null) return [attention('connection_registered', { text: 'connection_registered.not_yet' })];
  const values = { address: connection.connectorUrl, when: toIso(connection.registeredAt) ?? '' };
  return [
    ok('connection_registered', { text: 'connection_registered.ok', values }),
    checkContact(connection, nowMs),
    checkDoorbell(connection),
    ...checkAfterRing(connection, nowMs),
  ];
}

function checkContact({ lastContactAt }: ConnectionFacts, nowMs: number): Check {
  const id = 'inbound_contact';
  const link = '/ip_access_list.do';
  if (lastContactAt === null) return failed(id, { text: 'inbound_contact.never', link });
  const values = { when: toIso(lastContactAt) ?? '' };
  return nowMs - toMs(lastContactAt) <= CONTACT_EXPECTED_MS
    ? ok(id, { text: 'inbound_contact.ok', values })
    : failed(id, { text: 'inbound_contact.silent', values, link });
}

function checkDoorbell({ lastRingAt, lastRingStatus, lastRingError }: ConnectionFacts): Check {
  const id = 'doorbell';
  if (lastRingAt === null) return attention(id, { text: 'doorbell.never' });
  if (lastRingError === null) return ok(id, { text: 'doorbell.ok', values: { when: toIso(lastRingAt) ?? '' } });
  const values = { when: toIso(lastRingAt) ?? '', error: lastRingError, status: lastRingStatus ?? '' };
  return attention(id, { text: lastRingStatus === null ? 'doorbell.blocked' : 'doorbell.refused', values });
}

function checkAfterRing(connection: ConnectionFacts, nowMs: number): Check[] {
  if (connection.lastRingAt === null) return [checkQueue(connection, nowMs)];
  return [checkWayBack(connection), checkQueue(connection, nowMs), checkClock(connection)];
}

function checkWayBack({ lastContactAt, lastRingAt }: ConnectionFacts): Check {
  const id = 'way_back';
  return (lastContactAt ?? '') >= (lastRingAt ?? '')
    ? ok(id, { text: 'way_back.ok' })
    : attention(id, { text: 'way_back.waiting' });
}

function checkQueue({ ringPendingSinceMs: since }: ConnectionFacts, nowMs: number): Check {
  const id = 'doorbell_queue';
  if (since === null || nowMs - since <= QUEUE_STUCK_MS) return ok(id, { text: 'doorbell_queue.ok' });
  const link = '/sysevent_list.do?sysparm_query=state=ready';
  return failed(id, { text: 'doorbell_queue.stuck', values: { when: new Date(since).toISOString() }, link });
}

function checkClock({ lastRingSkewSeconds: skew }: ConnectionFacts): Check {
  const id = 'clock';
  if (skew === null || Math.abs(skew) <= SKEW_WARNING_SECONDS) return ok(id, { text: 'clock.ok' });
  return attention(id, { text: 'clock.skewed', values: { seconds: Math.abs(skew) } });
}

function toMs(stored: string): number {
  return Date.parse(`${stored.replace(' ', 'T')}Z`);
}
