import { attention, type Check, ok } from '../check.ts';
import { recordLink } from '../instance-links.ts';
import type { SetupFacts } from '../setup-facts.ts';
import { integrationUserName } from '../setup-step.ts';
import { hasAuthorized, isSingleSignOnActive, providerName } from './single-sign-on.ts';

const ID = 'integration_user_sso';
/** `sso:<sys_id>`; `federation:<sys_id>` names no provider. */
const PROVIDER_SOURCE = /^sso:([0-9a-f]{32})$/;

/** R26: with an SSO source on its record, the integration user itself is sent to an identity provider. */
export function checkIntegrationUserSso(facts: SetupFacts): Check[] {
  const { integrationUser, singleSignOn } = facts;
  if (integrationUserName(facts.steps) === null) return [];
  if (!integrationUser.ok || integrationUser.value === null) return [];
  const { userName, ssoSource, sysId } = integrationUser.value;
  const isInTheWay = ssoSource !== '' && isSingleSignOnActive(singleSignOn) && !hasAuthorized(facts);
  const link = recordLink('sys_user', sysId);
  if (!isInTheWay) return [ok(ID, { text: 'integration_user_sso.ok', link })];
  const provider = providerName(singleSignOn, PROVIDER_SOURCE.exec(ssoSource)?.[1] ?? ssoSource);
  return [attention(ID, { text: 'integration_user_sso.assigned', values: { name: userName, provider }, link })];
}
