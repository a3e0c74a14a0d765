import { type Check, failed, ok } from '../check.ts';
import { propertyLink } from '../instance-links.ts';
import type { SetupFacts } from '../setup-facts.ts';

const ID = 'oauth_active';
const PROPERTY = 'com.snc.platform.security.oauth.is.active';

/** Without OAuth on the instance there is no authorization. */
export function checkOAuthActive({ oauthActive }: SetupFacts): Check {
  if (oauthActive) return ok(ID, 'OAuth is active on this instance.');
  return failed(ID, {
    fact: `The property ${PROPERTY} is false.`,
    cause: 'OAuth 2.0 is switched off on this instance, so that no token can be issued.',
    remedy: `Activate the plugin OAuth 2.0 and set the property ${PROPERTY} to true.`,
    link: propertyLink(PROPERTY),
  });
}
