import type { Connection } from '../connections/connection.ts';
import { ConnectorError } from '../errors.ts';
import type { Ports } from '../ports/ports.ts';
import { type RingHeaders, verifyRing } from './verify-ring.ts';

/** Not a ring of ours. Says the same whatever is wrong. */
export class RingRejectedError extends ConnectorError {
  readonly code = 'ring_rejected';
  readonly status = 401;

  constructor() {
    super('The signature does not fit. Authorize the connection again in the security center to renew the doorbell.');
  }
}

/**
 * A ring of the doorbell: asks for a poll at once. A replay is accepted and has no effect.
 *
 * Throws `RingRejectedError` for an unknown connection, a missing header, a wrong signature, or a time off by more than
 * five minutes.
 *
 * @param input `rawBody` are the bytes before any parser
 */
export async function acceptRing(
  deps: Pick<Ports, 'connections' | 'rings' | 'inTransaction' | 'clock' | 'log'>,
  input: { connectionId: string; headers: RingHeaders; rawBody: Uint8Array },
): Promise<{ replayed: boolean }> {
  const now = deps.clock();
  const connection = await deps.connections.findById(input.connectionId);
  if (connection === null) throw new RingRejectedError();
  const { doorbellSecret, previousDoorbellSecret } = await deps.connections.readDoorbellSecrets(connection);
  const secrets = previousDoorbellSecret === null ? [doorbellSecret] : [doorbellSecret, previousDoorbellSecret];
  const fitting = verifyRing(input.headers, input.rawBody, secrets, now);
  if (fitting === -1 || input.headers.id === undefined) {
    await noteRefusal(deps, connection, now);
    throw new RingRejectedError();
  }
  if (!(await deps.rings.record(connection.id, input.headers.id, now))) return { replayed: true };
  // The instance knows the current secret: the previous one has done its service.
  if (fitting === 0 && previousDoorbellSecret !== null) {
    await deps.connections.writeDoorbellSecrets(connection, doorbellSecret, null);
  }
  await deps.inTransaction(async (unit) => {
    await unit.connections.update(connection.tenantId, connection.id, {
      lastRingAt: now,
      ringRefusedAt: null,
      unannouncedAt: null,
    });
    await unit.jobs.wakePoll(connection.id);
  });
  deps.log.debug({ connectionId: connection.id }, 'doorbell rang');
  return { replayed: false };
}

/** Refusals of a minute are one fact: whoever knows the address can ring as often as they like. */
const REFUSAL_PRECISION_MS = 60_000;

async function noteRefusal(
  deps: Pick<Ports, 'connections'>,
  { tenantId, id, ringRefusedAt }: Connection,
  now: Date,
): Promise<void> {
  if (ringRefusedAt !== null && now.getTime() - ringRefusedAt.getTime() < REFUSAL_PRECISION_MS) return;
  await deps.connections.update(tenantId, id, { ringRefusedAt: now });
}
