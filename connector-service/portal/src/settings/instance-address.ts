import {
  type InstanceAddressProblem,
  judgeInstanceAddress,
  readInstanceHosts,
} from '../../../src/connections/judge-instance-address.ts';

export type AddressProblem = 'required' | Exclude<InstanceAddressProblem, 'loopback_refused'>;

/**
 * Says while an instance address is typed what the connector would say when it is saved: by the very same decision.
 *
 * @param allowedHosts full host names (with a port where one is used), or `*.` and a suffix
 */
export function addressProblem(typed: string, allowedHosts: readonly string[]): AddressProblem | null {
  if (typed.trim() === '') return 'required';
  const judged = judgeInstanceAddress(normalisedAddress(typed), readInstanceHosts(allowedHosts));
  if ('origin' in judged) return null;
  return judged.problem === 'loopback_refused' ? 'host_not_allowed' : judged.problem;
}

/** What is sent to the connector: scheme and host alone where that is what was typed. */
export function instanceOrigin(typed: string): string {
  return normalisedAddress(typed).replace(/\/$/, '');
}

/** People paste `dev1`, `dev1.service-now.com`, or the address of the page they are on. */
function normalisedAddress(typed: string): string {
  const text = typed.trim();
  if (/^[a-z0-9-]+$/i.test(text)) return `https://${text.toLowerCase()}.service-now.com`;
  // An instance on this machine has no certificate.
  const scheme = /^(127\.0\.0\.1|localhost)([:/]|$)/i.test(text) ? 'http' : 'https';
  const withScheme = /^[a-z]+:\/\//i.test(text) ? text : `${scheme}://${text}`;
  return URL.parse(withScheme)?.href ?? withScheme;
}
