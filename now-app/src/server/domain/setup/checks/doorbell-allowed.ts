import { attention, type Check, ok } from '../check.ts';
import { propertyLink } from '../instance-links.ts';
import type { SetupFacts } from '../setup-facts.ts';

const ID = 'doorbell_allowed';
const PROPERTY = 'x_mioms_m365ticket.doorbell.active';

/** An administrator may have switched the doorbell off, and forgotten it. */
export function checkDoorbellAllowed({ doorbellActive }: SetupFacts): Check {
  if (doorbellActive) return ok(ID, { text: 'doorbell_allowed.ok' });
  return attention(ID, { text: 'doorbell_allowed.off', values: { property: PROPERTY }, link: propertyLink(PROPERTY) });
}
