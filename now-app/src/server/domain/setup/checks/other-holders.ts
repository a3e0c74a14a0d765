import { attention, type Check, ok, unknown } from '../check.ts';
import { explainRefusal } from '../explain-refusal.ts';
import { namesOf, recordsLink } from '../instance-links.ts';
import { INTEGRATION_ROLE } from '../integration-role.ts';
import type { SetupFacts } from '../setup-facts.ts';

const ID = 'other_holders';

/** Users beside the integration user who hold its role: earlier ones of this step, or somebody to whom it was granted. */
export function checkOtherHolders({ otherHolders }: Pick<SetupFacts, 'otherHolders'>): Check {
  if (!otherHolders.ok) return unknown(ID, explainRefusal(otherHolders.refusal));
  const others = otherHolders.value;
  if (others.length === 0) return ok(ID, { text: 'other_holders.ok', values: { role: INTEGRATION_ROLE } });
  const values = { users: namesOf(others.map(({ userName }) => userName)), role: INTEGRATION_ROLE };
  const link = recordsLink(
    'sys_user',
    others.map(({ sysId }) => sysId),
  );
  return attention(ID, { text: 'other_holders.some', values, link });
}
