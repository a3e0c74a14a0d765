import type { Issue, Validation } from 'shared-types';
import { parseRange } from './ip-address.ts';

/** Longest text that is stored; the length of its column. */
export const OUTBOUND_ADDRESSES_MAX_LENGTH = 1000;
/** Wrong ones that an answer repeats, and how much of each: they come from outside. */
const SHOWN = 3;
const SHOWN_LENGTH = 50;

/**
 * The addresses from which the security center calls, as it shows them to be copied: IPv4, IPv6 or blocks of them
 * (CIDR), separated by commas, white space or semicolons. Empty: not known.
 *
 * @returns one text, separated by a comma and a blank
 */
export function validateOutboundAddresses(field: string, input: unknown): Validation<string> {
  if (typeof input !== 'string') return refuse({ field, code: 'type', message: 'is not a text. Send a text.' });
  const addresses = splitAddresses(input);
  const wrong = addresses.filter((address) => parseRange(address) === null);
  if (wrong.length > 0) {
    const shown = wrong.slice(0, SHOWN).map((address) => JSON.stringify(address.slice(0, SHOWN_LENGTH)));
    const message = `holds what is no IP address or block: ${shown.join(', ')}. Send only such.`;
    return refuse({ field, code: 'malformed', message });
  }
  const text = [...new Set(addresses)].join(', ');
  if (text.length > OUTBOUND_ADDRESSES_MAX_LENGTH) {
    const message = `has more than ${OUTBOUND_ADDRESSES_MAX_LENGTH} characters. Shorten it by sending blocks.`;
    return refuse({ field, code: 'too_long', message });
  }
  return { ok: true, value: text };
}

/** The single addresses and blocks of such a text. */
export function splitAddresses(text: string): string[] {
  return text.split(/[\s,;]+/).filter((part) => part !== '');
}

function refuse(issue: Issue): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [issue] };
}
