import { type Check, failed, ok } from '../check.ts';
import { propertyLink } from '../instance-links.ts';
import type { SetupFacts } from '../setup-facts.ts';

const ID = 'oauth_active';
const PROPERTY = 'com.snc.platform.security.oauth.is.active';

/** Without OAuth on the instance there is no authorization. */
export function checkOAuthActive({ oauthActive }: SetupFacts): Check {
  if (oauthActive) return ok(ID, { text: 'oauth_active.ok' });
  return failed(ID, { text: 'oauth_active.off', values: { property: PROPERTY }, link: propertyLink(PROPERTY) });
}
