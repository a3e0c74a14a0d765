import ipaddr from 'ipaddr.js';
import { parseKeyRing, type SealingKey } from '../stores/secret-sealer.ts';

/** Each parser takes the text of a setting and returns its value, or throws a RangeError that says what to write. */

export function oneOf<const T extends string>(...choices: T[]) {
  return (text: string): T => {
    const choice = choices.find((each) => each === text);
    if (choice === undefined) throw new RangeError(`must be one of ${choices.join(', ')}.`);
    return choice;
  };
}

export function wholeNumber(least: number, most: number) {
  return (text: string): number => {
    const value = Number(text);
    if (!/^\d{1,9}$/.test(text) || value < least || value > most) {
      throw new RangeError(`must be a whole number from ${least} to ${most}.`);
    }
    return value;
  };
}

export function anyText(text: string): string {
  if (/[\u0000-\u001f\u007f]/.test(text)) throw new RangeError('must be one line without control characters.');
  return text;
}

/** `https://host[:port]` without a path; http is judged elsewhere, by environment. */
export function origin(text: string): string {
  const url = parseUrl(text);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    throw new RangeError('must be an address without path, for example https://connector.example.com.');
  }
  return url.origin;
}

/** An http or https address without user name, query or a slash at its end. */
export function httpUrl(text: string): string {
  const url = parseUrl(text);
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    throw new RangeError('must be an address without user name, query and fragment.');
  }
  return url.href.replace(/\/$/, '');
}

export function postgresUrl(text: string): string {
  if (!/^postgres(ql)?:\/\/\S+$/.test(text)) throw new RangeError('must begin with postgres:// or postgresql://.');
  // The driver would raise an error that carries the whole address, and with it the password.
  if (!URL.canParse(text) || !isDecodable(text)) {
    throw new RangeError(
      'is not an address. Write signs such as # / ? % in user name and password as %23, %2F, %3F, %25.',
    );
  }
  return text;
}

function isDecodable(text: string): boolean {
  try {
    return decodeURIComponent(text) !== '';
  } catch {
    return false;
  }
}

/** `id:base64` entries, comma-separated; the first seals, all of them open. */
export function keyRing(text: string): SealingKey[] {
  try {
    return parseKeyRing(text);
  } catch (error) {
    throw new RangeError((error as Error).message.replace(/^SECRET_KEYS,? /, ''));
  }
}

/** Long enough to be a key. */
export function longSecret(text: string): string {
  if (text.length < 32) {
    throw new RangeError('must have 32 characters or more. Make one by: openssl rand -base64 32.');
  }
  return anyText(text);
}

/** Addresses or networks, comma-separated; empty: none. */
export function networks(text: string): string[] {
  const entries = text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  for (const entry of entries) {
    if (!isNetwork(entry)) {
      throw new RangeError(`holds "${entry}", which is not an IP address or network such as 10.0.0.0/8.`);
    }
  }
  return entries;
}

function isNetwork(entry: string): boolean {
  return ipaddr.isValidCIDR(entry) || ipaddr.IPv4.isValidFourPartDecimal(entry) || ipaddr.IPv6.isValid(entry);
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) throw new RangeError('must be an http or https address.');
  return url;
}
