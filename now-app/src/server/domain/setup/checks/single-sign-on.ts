import { attention, type Check, ok } from '../check.ts';
import { propertyLink } from '../instance-links.ts';
import type { SetupFacts } from '../setup-facts.ts';
import { integrationUserName } from '../setup-step.ts';

const ID = 'single_sign_on';
const PROPERTY = 'glide.authenticate.multisso.enabled';

/** Single sign-on sends the browser to the identity provider, where the integration user is unknown. */
export function checkSingleSignOn({ singleSignOnActive, steps }: SetupFacts): Check {
  if (!singleSignOnActive) return ok(ID, { text: 'single_sign_on.ok' });
  const values = { user: integrationUserName(steps) ?? '' };
  return attention(ID, { text: 'single_sign_on.active', values, link: propertyLink(PROPERTY) });
}
