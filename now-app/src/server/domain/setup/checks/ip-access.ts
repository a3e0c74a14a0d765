import { toIso } from '../../instance-time.ts';
import { attention, type Check, failed, ok, unknown } from '../check.ts';
import { explainRefusal } from '../explain-refusal.ts';
import { namesOf, recordLink } from '../instance-links.ts';
import { type AddressRange, isPartDenied, parseRange, rangeBetween } from '../ip-address.ts';
import { splitAddresses } from '../outbound-addresses.ts';
import type { IpRule, SetupFacts } from '../setup-facts.ts';
import { isSilent } from './contact.ts';

const ID = 'ip_access';
const LIST = '/ip_access_list.do?sysparm_query=active=true';

/** An address of the security center, a rule that keeps it out, and how the address is known. */
interface Hit {
  address: string;
  rule: IpRule;
}

/**
 * R27: does IP Address Access Control keep the security center out? The rules are held against the addresses that
 * somebody copied from the security center and against the one from which it last called. An Allow rule wins over every
 * Deny rule. While Deny rules exist and the security center is silent, somebody should look.
 */
export function checkIpAccess(facts: Pick<SetupFacts, 'ipRules' | 'connection' | 'steps' | 'nowMs'>): Check {
  const { ipRules, connection, steps, nowMs } = facts;
  if (!ipRules.ok) return unknown(ID, explainRefusal(ipRules.refusal));
  const denying = ipRules.value.filter(({ type }) => type === 'deny');
  if (denying.length === 0) return ok(ID, { text: 'ip_access.ok' });
  const called = connection?.lastContactFrom ?? null;
  const lastHit = called === null ? null : findHit([called], ipRules.value);
  if (lastHit !== null) return denied('ip_access.denied', lastHit);
  const listed = splitAddresses(steps.get('prerequisites')?.outboundAddresses ?? '');
  const listedHit = findHit(listed, ipRules.value);
  if (listedHit !== null) return denied('ip_access.denied_listed', listedHit);
  const rules = namesOf(denying.map(nameOf));
  if (called === null && listed.length === 0) {
    return attention(ID, { text: 'ip_access.unsure', values: { rules }, link: LIST });
  }
  if (connection !== null && isSilent(connection, nowMs)) {
    const when = toIso(connection.lastContactAt ?? connection.registeredAt) ?? '';
    return attention(ID, { text: 'ip_access.silent', values: { rules, when }, link: LIST });
  }
  if (listed.length > 0) return ok(ID, { text: 'ip_access.let_in_listed', values: { addresses: namesOf(listed) } });
  return ok(ID, { text: 'ip_access.let_in', values: { address: called ?? '' } });
}

function denied(text: 'ip_access.denied' | 'ip_access.denied_listed', { address, rule }: Hit): Check {
  return failed(ID, { text, values: { address, rule: nameOf(rule) }, link: recordLink('ip_access', rule.sysId) });
}

function findHit(addresses: readonly string[], rules: readonly IpRule[]): Hit | null {
  const allowed = rules.filter(({ type }) => type === 'allow').map(rangeOf);
  const allowedRanges = allowed.filter((range) => range !== null);
  for (const address of addresses) {
    const range = parseRange(address);
    const rule = rules.find((each) => each.type === 'deny' && isHit(range, rangeOf(each), allowedRanges));
    if (rule !== undefined) return { address, rule };
  }
  return null;
}

function isHit(range: AddressRange | null, denied: AddressRange | null, allowed: readonly AddressRange[]): boolean {
  return range !== null && denied !== null && isPartDenied(range, denied, allowed);
}

/** Null for a rule that names no addresses: nothing is held against it. */
function rangeOf({ rangeStart, rangeEnd }: IpRule): AddressRange | null {
  return rangeBetween(rangeStart, rangeEnd === '' ? rangeStart : rangeEnd);
}

function nameOf({ rangeStart, rangeEnd, description }: IpRule): string {
  const range = rangeEnd === '' || rangeEnd === rangeStart ? rangeStart : `${rangeStart} – ${rangeEnd}`;
  return description === '' ? range : `${range} (${description})`;
}
