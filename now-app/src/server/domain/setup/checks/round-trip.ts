import { toIso } from '../../instance-time.ts';
import { attention, type Check, failed, ok } from '../check.ts';
import type { ConnectionFacts, SetupFacts } from '../setup-facts.ts';
import { isSilent } from './contact.ts';

/** The event queue is worked off within seconds; after this it stands still. */
const QUEUE_STUCK_MS = 3 * 60 * 1000;
/** A ring further off is refused (`RING_TOLERANCE_SECONDS` of the connector); told before that. */
const SKEW_WARNING_SECONDS = 120;

/** Both directions, by what really came and went. */
export function checkRoundTrip(facts: Pick<SetupFacts, 'connection' | 'ended' | 'nowMs'>): Check[] {
  const { connection, ended, nowMs } = facts;
  if (connection === null) {
    const atFirst = attention('connection_registered', { text: 'connection_registered.not_yet' });
    return ended === null ? [atFirst] : checkEnded({ ended });
  }
  const values = { address: connection.connectorUrl, when: toIso(connection.registeredAt) ?? '' };
  return [
    ok('connection_registered', { text: 'connection_registered.ok', values }),
    checkContact(connection, nowMs),
    checkDoorbell(connection),
    ...checkAfterRing(connection, nowMs),
  ];
}

/** Disconnected, by whom and when; nothing while a registration stands, and before the first. */
export function checkEnded({ ended }: Pick<SetupFacts, 'ended'>): Check[] {
  if (ended === null) return [];
  const values = { user: ended.by, when: ended.at };
  return [attention('connection_registered', { text: 'connection_registered.ended', values })];
}

function checkContact({ lastContactAt }: ConnectionFacts, nowMs: number): Check {
  const id = 'inbound_contact';
  const link = '/ip_access_list.do';
  if (lastContactAt === null) return failed(id, { text: 'inbound_contact.never', link });
  const values = { when: toIso(lastContactAt) ?? '' };
  return isSilent({ lastContactAt }, nowMs)
    ? failed(id, { text: 'inbound_contact.silent', values, link })
    : ok(id, { text: 'inbound_contact.ok', values });
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
