import type { ConnectionRegistration, Issue } from 'shared-types';

/** Scheme, host and port of an address; the engine has no URL class. */
const ORIGIN = /^(https?:\/\/[^/]+)/;
const LOOPBACK = /^https?:\/\/(127\.0\.0\.1|localhost)(:\d{1,5})?(\/|$)/;
/** Path at which the security center waits for the person who pressed Allow. */
export const CALLBACK_PATH = '/servicenow/oauth/callback';

/** `https://host:port` of an address, in lower case; empty when it is none. */
export function originOf(address: string): string {
  return (ORIGIN.exec(address)?.[1] ?? '').toLowerCase();
}

/** The redirect addresses of a registry; the platform's field may hold several. */
export function splitRedirectUrls(field: string): string[] {
  return field.split(/[\s,]+/).filter((part) => part !== '');
}

/** Whether this is an address at which a security center takes back the person who pressed Allow. */
export function isCallback(address: string): boolean {
  return originOf(address) !== '' && address.endsWith(CALLBACK_PATH);
}

/** Address of the security center's pages, told from a redirect address; empty when that is none. */
export function securityCenterOf(redirectUrl: string): string {
  const callback = splitRedirectUrls(redirectUrl).find(isCallback);
  return callback === undefined ? '' : callback.slice(0, -CALLBACK_PATH.length);
}

/** Whether an instance may call an address of its own machine: only one that is itself called so. */
export function isLoopbackOnTheNet(address: string, instanceUrl: string): boolean {
  return LOOPBACK.test(address) && !LOOPBACK.test(instanceUrl);
}

/** What the instance knows about where a security center may live. */
export interface AddressFacts {
  /** As in the application registry of the checklist; empty before that was made. */
  redirectUrl: string;
  instanceUrl: string;
}

/**
 * What is wrong with the addresses of a registration. An administrator of the instance decided by the redirect address
 * where the security center lives; a token alone must not send the instance's calls anywhere else.
 */
export function checkRegisteredAddresses(registration: ConnectionRegistration, facts: AddressFacts): Issue[] {
  const origins = splitRedirectUrls(facts.redirectUrl).map(originOf);
  return (['connector_url', 'doorbell_url'] as const).flatMap((field): Issue[] => {
    const address = registration[field];
    if (!origins.includes(originOf(address))) {
      const known = origins.length === 0 ? 'none is registered' : [...new Set(origins)].join(', ');
      const message = `does not lie at the redirect address of the application registry (${known}). Choose the redirect address of this security center in the step OAuth entity of the checklist.`;
      return [{ field, code: 'not_allowed', message }];
    }
    if (!isLoopbackOnTheNet(address, facts.instanceUrl)) return [];
    const message = 'is an address of the instance itself. Send one that the instance can reach by https.';
    return [{ field, code: 'not_allowed', message }];
  });
}
