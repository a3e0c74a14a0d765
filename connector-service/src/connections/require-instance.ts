import type { Ports } from '../ports/ports.ts';
import { InstanceNotReadyError, NotAnInstanceError } from './connection-errors.ts';

/** What no waiting heals. */
const NEVER = ['instance_not_servicenow', 'instance_address_private'];

/**
 * Sees that an instance answers, before an address is saved or a browser is sent there.
 *
 * Throws `NotAnInstanceError`; and, unless the person has been told and goes on anyway, `InstanceNotReadyError`.
 */
export async function requireInstance(
  deps: Pick<Ports, 'probeInstance'>,
  instanceUrl: string,
  anyway: boolean,
): Promise<void> {
  const failure = await deps.probeInstance(instanceUrl);
  if (failure === null) return;
  if (NEVER.includes(failure.notice.code)) throw new NotAnInstanceError(failure.notice, { cause: failure });
  if (!anyway) throw new InstanceNotReadyError(failure);
}
