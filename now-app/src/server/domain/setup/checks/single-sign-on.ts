import { attention, type Check, ok } from '../check.ts';
import { propertyLink } from '../instance-links.ts';
import type { SetupFacts } from '../setup-facts.ts';

const ID = 'single_sign_on';
const PROPERTY = 'glide.authenticate.multisso.enabled';

/** Single sign-on sends the browser to the identity provider, where the integration user is unknown. */
export function checkSingleSignOn({ singleSignOnActive, steps }: SetupFacts): Check {
  if (!singleSignOnActive)
    return ok(ID, 'Single sign-on does not stand between the authorization and the integration user.');
  const user = steps.get('integration_user')?.recordName ?? 'the integration user';
  return attention(ID, {
    fact: 'Single sign-on is active on this instance.',
    cause: `At the authorization the browser may be signed in by the identity provider, as you and not as ${user}.`,
    remedy:
      `On the consent page choose "Not you?" and sign in as ${user} at /login.do. Or create a security administrator in ` +
      `Entra ID with the user name and e-mail address of ${user}, and authorize as that person.`,
    link: propertyLink(PROPERTY),
  });
}
