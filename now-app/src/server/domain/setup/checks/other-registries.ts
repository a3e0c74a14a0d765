import { attention, type Check, ok, unknown } from '../check.ts';
import { explainRefusal } from '../explain-refusal.ts';
import { namesOf, recordsLink } from '../instance-links.ts';
import type { SetupFacts } from '../setup-facts.ts';

const ID = 'other_registries';

/**
 * Nothing of ours is left active and forgotten: a registry that an earlier run of the step made, or that leads to the
 * same security center, opens this instance to whoever still holds its secret or a token of it.
 */
export function checkOtherRegistries({ otherRegistries }: Pick<SetupFacts, 'otherRegistries'>): Check {
  if (!otherRegistries.ok) return unknown(ID, explainRefusal(otherRegistries.refusal));
  const others = otherRegistries.value;
  if (others.length === 0) return ok(ID, { text: 'other_registries.ok' });
  const values = { names: namesOf(others.map(({ name }) => name)) };
  const link = recordsLink(
    'oauth_entity',
    others.map(({ sysId }) => sysId),
  );
  return attention(ID, { text: 'other_registries.active', values, link });
}
