import { attention, type Check, ok } from '../check.ts';
import { propertyLink, recordLink } from '../instance-links.ts';
import type { SetupFacts, SingleSignOnFacts } from '../setup-facts.ts';
import { integrationUserName } from '../setup-step.ts';
import { authorizedUser } from './authorization.ts';

const ID = 'single_sign_on';
const SWITCH = 'glide.authenticate.multisso.enabled';
const ACCOUNT_RECOVERY = 'glide.sso.acr.enabled';
const PROVIDERS = '/sso_properties_list.do?sysparm_query=active=true';

/**
 * R26: single sign-on sends the browser to an identity provider, where the integration user is unknown. Once it has
 * authorized all the same, there is nothing left to say.
 */
export function checkSingleSignOn(facts: SetupFacts): Check {
  const { singleSignOn } = facts;
  const user = integrationUserName(facts.steps);
  if (!isSingleSignOnActive(singleSignOn)) return ok(ID, { text: 'single_sign_on.ok' });
  if (hasAuthorized(facts)) return ok(ID, { text: 'single_sign_on.passed', values: { user: user ?? '' } });
  const values = { user: user ?? '', providers: providerNames(singleSignOn) };
  if (singleSignOn.accountRecovery) {
    const link = propertyLink(ACCOUNT_RECOVERY);
    return attention(ID, {
      text: 'single_sign_on.password_closed',
      values: { ...values, property: ACCOUNT_RECOVERY },
      link,
    });
  }
  const { autoRedirect } = singleSignOn;
  if (autoRedirect !== '') {
    const redirected = { ...values, provider: providerName(singleSignOn, autoRedirect) };
    return attention(ID, {
      text: 'single_sign_on.redirects',
      values: redirected,
      link: recordLink('sso_properties', autoRedirect),
    });
  }
  const link = values.providers === NO_PROVIDER ? propertyLink(SWITCH) : PROVIDERS;
  return attention(ID, { text: 'single_sign_on.active', values, link });
}

/** With account recovery on, switching the property off does not switch single sign-on off. */
export function isSingleSignOnActive({ enabled, accountRecovery, providers }: SingleSignOnFacts): boolean {
  return enabled || (accountRecovery && providers.ok && providers.value.length > 0);
}

/** Whether the integration user has pressed Allow, whatever stood in the way. */
export function hasAuthorized(facts: SetupFacts): boolean {
  const user = integrationUserName(facts.steps);
  return user !== null && authorizedUser(facts) === user;
}

/** Name of an identity provider; its sys_id where the instance does not tell. */
export function providerName({ providers }: SingleSignOnFacts, sysId: string): string {
  const found = providers.ok ? providers.value.find((provider) => provider.sysId === sysId) : undefined;
  return found?.name ?? sysId;
}

const NO_PROVIDER = '–';

function providerNames({ providers }: SingleSignOnFacts): string {
  return (providers.ok && providers.value.map(({ name }) => name).join(', ')) || NO_PROVIDER;
}
