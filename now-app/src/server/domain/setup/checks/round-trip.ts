import { attention, type Check, failed, ok } from '../check.ts';
import type { ConnectionFacts, SetupFacts } from '../setup-facts.ts';

/** The security center reads the change feed at least this often. */
const CONTACT_EXPECTED_MS = 10 * 60 * 1000;

/** Both directions, by what really came and went. */
export function checkRoundTrip({ connection, nowMs }: SetupFacts): Check[] {
  if (connection === null) return [notRegistered()];
  return [
    ok('connection_registered', `${connection.connectorUrl} registered at ${connection.registeredAt ?? '?'} UTC.`),
    checkContact(connection, nowMs),
    checkDoorbell(connection),
  ];
}

function notRegistered(): Check {
  return attention('connection_registered', {
    fact: 'No security center has registered.',
    cause: 'It registers by itself right after the authorization.',
    remedy:
      'Finish the authorization. If it is done, choose Test now in the ServiceNow settings of the security center.',
  });
}

function checkContact({ lastContactAt }: ConnectionFacts, nowMs: number): Check {
  const sinceMs = lastContactAt === null ? Number.POSITIVE_INFINITY : nowMs - toMs(lastContactAt);
  if (sinceMs <= CONTACT_EXPECTED_MS)
    return ok('inbound_contact', `Last call of the security center: ${lastContactAt} UTC.`);
  return failed('inbound_contact', {
    fact: lastContactAt === null ? 'The security center never called.' : `The last call came at ${lastContactAt} UTC.`,
    cause:
      'Its token is refused, IP Address Access Control of this instance keeps it out, or the service does not run. ' +
      'A blocked address leaves no trace in the transaction log; a refused token does.',
    remedy:
      'In the security center choose Test now. If it reports a refusal before sign-in, allow its addresses under ' +
      'System Security > IP Address Access Control.',
    link: '/ip_access_list.do',
  });
}

function checkDoorbell(connection: ConnectionFacts): Check {
  const { lastRingAt, lastRingStatus, lastRingError } = connection;
  if (lastRingAt === null) {
    return attention('doorbell', {
      fact: 'The doorbell never rang.',
      cause: 'No ticket has changed since the security center registered.',
      remedy: 'Do this step: it rings once. Without the doorbell, changes arrive with the next poll, a minute later.',
    });
  }
  if (lastRingError === null) return ok('doorbell', `The security center answered the ring of ${lastRingAt} UTC.`);
  return attention('doorbell', {
    fact: `The ring of ${lastRingAt} UTC failed: ${lastRingError}`,
    cause:
      lastRingStatus === null
        ? 'This instance cannot reach the security center: an outbound rule, a proxy, or its address has changed.'
        : `The security center answered with status ${lastRingStatus}: it does not know this connection or its secret.`,
    remedy:
      lastRingStatus === null
        ? 'Allow outbound HTTPS to the registered address. Until then changes arrive with the poll, a minute later.'
        : 'In the security center choose Test now: it registers the doorbell anew.',
  });
}

function toMs(stored: string): number {
  return Date.parse(`${stored.replace(' ', 'T')}Z`);
}
