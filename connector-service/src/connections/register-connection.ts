import { describeFailure } from '../failures/describe-failure.ts';
import type { InstanceAccess } from '../ports/instance-client.ts';
import type { Ports } from '../ports/ports.ts';
import { randomSecret } from '../ports/random-id.ts';
import type { ConnectionChanges } from '../ports/stores.ts';
import type { Connection } from './connection.ts';

export type RegisterConnectionDeps = Pick<
  Ports,
  'connections' | 'instance' | 'randomBytes' | 'addresses' | 'clock' | 'log'
>;

/**
 * Tells the instance where this service lives and how it signs its signals: a new key each time, while the old one is
 * valid until the instance rings with the new. It follows an act of a person: somebody there may have ended the last
 * registration.
 *
 * @returns what is known of the way back from now on, and what stood in the way; null: nothing
 */
export async function registerConnection(
  deps: RegisterConnectionDeps,
  connection: Connection,
  access: InstanceAccess,
): Promise<{ facts: Partial<ConnectionChanges>; failure: unknown }> {
  const { doorbellSecret: previous } = await deps.connections.readDoorbellSecrets(connection);
  const current = randomSecret(deps.randomBytes);
  // Removed meanwhile: there is nothing to signal to.
  if (!(await deps.connections.writeDoorbellSecrets(connection, current, previous)))
    return { facts: {}, failure: null };
  try {
    await deps.instance.registerConnection(access, {
      connector_url: deps.addresses.publicUrl,
      doorbell_url: deps.addresses.doorbellUrl(connection.id),
      doorbell_secret: current,
    });
    const registeredAt = deps.clock();
    return {
      facts: { registeredAt, registrationError: null, ringRefusedAt: null, unannouncedAt: null },
      failure: null,
    };
  } catch (failure) {
    const { errorCode, notice } = describeFailure(failure);
    deps.log.warn({ connectionId: connection.id, errorCode }, 'not registered on the instance, the poll serves alone');
    return { facts: { registeredAt: null, registrationError: notice }, failure };
  }
}
