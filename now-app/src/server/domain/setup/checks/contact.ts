import type { ConnectionFacts } from '../setup-facts.ts';

/** The security center asks for changes every minute; after this it is silent. */
const CONTACT_EXPECTED_MS = 10 * 60 * 1000;

/** Whether the security center should have called by now, and has not. */
export function isSilent({ lastContactAt }: Pick<ConnectionFacts, 'lastContactAt'>, nowMs: number): boolean {
  return lastContactAt === null || nowMs - Date.parse(`${lastContactAt.replace(' ', 'T')}Z`) > CONTACT_EXPECTED_MS;
}
