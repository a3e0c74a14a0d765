import { attention, type Check, failed, ok, unknown } from '../check.ts';
import { explainRefusal } from '../explain-refusal.ts';
import { recordLink } from '../instance-links.ts';
import { isInRange } from '../ip-address.ts';
import type { IpRule, SetupFacts } from '../setup-facts.ts';

const ID = 'ip_access';
const LIST = '/ip_access_list.do?sysparm_query=active=true';
/** More names than this help nobody; the list has them all. */
const NAMED_RULES = 5;

/** R27: would IP Address Access Control refuse the security center? An Allow rule wins over every Deny rule. */
export function checkIpAccess({ ipRules, connection }: Pick<SetupFacts, 'ipRules' | 'connection'>): Check {
  if (!ipRules.ok) return unknown(ID, explainRefusal(ipRules.refusal));
  const denying = ipRules.value.filter(({ type }) => type === 'deny');
  if (denying.length === 0) return ok(ID, { text: 'ip_access.ok' });
  const address = connection?.lastContactFrom ?? null;
  if (address === null)
    return attention(ID, { text: 'ip_access.unsure', values: { rules: namesOf(denying) }, link: LIST });
  const isAllowed = ipRules.value.some((rule) => rule.type === 'allow' && covers(rule, address));
  const hit = denying.find((rule) => covers(rule, address));
  if (isAllowed || hit === undefined) return ok(ID, { text: 'ip_access.let_in', values: { address } });
  const link = recordLink('ip_access', hit.sysId);
  return failed(ID, { text: 'ip_access.denied', values: { address, rule: nameOf(hit) }, link });
}

function covers({ rangeStart, rangeEnd }: IpRule, address: string): boolean {
  return isInRange(address, rangeStart, rangeEnd === '' ? rangeStart : rangeEnd);
}

function namesOf(rules: readonly IpRule[]): string {
  const names = rules.slice(0, NAMED_RULES).map(nameOf).join('; ');
  return rules.length > NAMED_RULES ? `${names}; …` : names;
}

function nameOf({ rangeStart, rangeEnd, description }: IpRule): string {
  const range = rangeEnd === '' || rangeEnd === rangeStart ? rangeStart : `${rangeStart} – ${rangeEnd}`;
  return description === '' ? range : `${range} (${description})`;
}
