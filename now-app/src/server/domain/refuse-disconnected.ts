import { DISCONNECTED, type Disconnection } from 'shared-types';
import type { Answer } from './answer.ts';

/**
 * The answer to a call of the security center after its registration was ended: 403, with who ended it, when, and how a
 * person begins a new one. Decision 0025 says why it is refused.
 */
export function refuseDisconnected({ by, at }: Disconnection): Answer {
  const detail = `${by} disconnected the security center on this instance, ${at}. Choose Test now in the ServiceNow settings of the security center to register again, or leave it disconnected. What waits is kept.`;
  const error = { message: 'The security center is disconnected', detail, code: DISCONNECTED };
  return { status: 403, body: { error, status: 'failure' } };
}
