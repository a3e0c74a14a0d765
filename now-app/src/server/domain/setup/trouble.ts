import type { Check } from './check.ts';
import { checkRoundTrip } from './checks/round-trip.ts';
import type { ConnectionFacts } from './setup-facts.ts';

/** Before the first ring there is nothing wrong: no ticket has changed yet. */
const NO_TROUBLE = 'doorbell.never';

/** What keeps the connection from working as it should; empty when nothing does. */
export function troubleOf(connection: ConnectionFacts, nowMs: number): Check[] {
  return checkRoundTrip({ connection, ended: null, nowMs }).filter(
    ({ state, text }) => state !== 'ok' && text !== NO_TROUBLE,
  );
}

/** Whether tickets may be late or not come at all. */
export function isTroubled(trouble: readonly Check[]): boolean {
  return trouble.some(({ state }) => state === 'failed' || state === 'attention');
}
