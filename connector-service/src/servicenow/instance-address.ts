import { ConnectorError } from '../errors.ts';

/** Which hosts an instance address may name: the parsed setting `SERVICENOW_HOSTS`. */
export interface InstanceHosts {
  /** Lower case, with the leading dot: `.service-now.com`. */
  suffixes: readonly string[];
  /** Lower case, written out in full, with a port where one is needed: `127.0.0.1:8081`. */
  hosts: readonly string[];
  /** Outside production: a loopback host that is written out in full may be reached, over http too. */
  allowLoopback: boolean;
}

/** The address names no allowed ServiceNow instance. */
export class InstanceAddressError extends ConnectorError {
  readonly code = 'instance_address_refused';
  readonly status = 400;
}

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const PUNYCODE = /^xn--/;
const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost'];
const ADDRESS = /^(https?):\/\/([a-z0-9.-]+)(?::([1-9]\d{0,4}))?\/?$/;

/**
 * Parses `*.suffix` and `host[:port]` entries, comma-separated.
 *
 * @throws RangeError naming the entry that cannot be read
 */
export function parseInstanceHosts(list: string, allowLoopback: boolean): InstanceHosts {
  const entries = list
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '');
  if (entries.length === 0) throw new RangeError('names no host. Write *.service-now.com, for example.');
  const suffixes = entries.filter((entry) => entry.startsWith('*.')).map((entry) => entry.slice(1));
  const hosts = entries.filter((entry) => !entry.startsWith('*.'));
  for (const suffix of suffixes) requireDomain(suffix.slice(1), `*${suffix}`);
  for (const host of hosts) requireHost(host);
  return { suffixes, hosts, allowLoopback };
}

/**
 * Checks an instance address as a person typed it.
 *
 * @returns its origin, for example `https://dev1.service-now.com`
 * @throws InstanceAddressError
 */
export function checkInstanceAddress(input: string, allowed: InstanceHosts): string {
  // ASCII first: lower-casing turns some other characters, such as the Kelvin sign, into ASCII letters.
  const match = /^[\x21-\x7e]{1,255}$/.test(input) ? ADDRESS.exec(input.toLowerCase()) : null;
  if (match === null) throw refusal('is not the address of an instance', allowed);
  const [, scheme, host = '', port] = match;
  const authority = port === undefined ? host : `${host}:${port}`;
  if (allowed.hosts.includes(authority)) {
    if (!isLoopbackHost(host)) return requireHttps(scheme, authority, allowed);
    if (!allowed.allowLoopback) throw refusal('names this machine, which is refused in production', allowed);
    return `${scheme}://${authority}`;
  }
  if (port !== undefined || !isInstanceHost(host, allowed.suffixes)) {
    throw refusal('does not name an allowed host', allowed);
  }
  return requireHttps(scheme, host, allowed);
}

/** True when loopback addresses may be connected to under this host name. */
export function mayBeLoopback(hostname: string, allowed: InstanceHosts): boolean {
  return allowed.allowLoopback && allowed.hosts.some((host) => host.replace(/:\d+$/, '') === hostname);
}

function isInstanceHost(host: string, suffixes: readonly string[]): boolean {
  return suffixes.some((suffix) => {
    if (!host.endsWith(suffix)) return false;
    const label = host.slice(0, -suffix.length);
    return LABEL.test(label) && !PUNYCODE.test(label);
  });
}

function isLoopbackHost(host: string): boolean {
  return LOOPBACK_HOSTS.includes(host);
}

function requireHttps(scheme: string | undefined, authority: string, allowed: InstanceHosts): string {
  if (scheme !== 'https') throw refusal('does not begin with https://', allowed);
  return `https://${authority}`;
}

function refusal(cause: string, allowed: InstanceHosts): InstanceAddressError {
  const hosts = [...allowed.suffixes.map((suffix) => `*${suffix}`), ...allowed.hosts].join(', ');
  return new InstanceAddressError(
    `The instance address ${cause}. Enter https://<instance name> followed by an allowed host, without port, path or ` +
      `user name. Allowed hosts: ${hosts}. An administrator of this service extends the list by SERVICENOW_HOSTS.`,
  );
}

function requireHost(entry: string): void {
  const [host = '', port, ...rest] = entry.split(':');
  const portIsGood = port === undefined || (/^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65_535);
  if (rest.length > 0 || !portIsGood) throw new RangeError(`holds "${entry}", which is not host or host:port.`);
  if (!isLoopbackHost(host)) requireDomain(host, entry);
}

function requireDomain(domain: string, entry: string): void {
  const labels = domain.split('.');
  // An address in digits never passes the resolver, where the connection guard stands.
  const isNumeric = /^\d+$/.test(labels.at(-1) ?? '');
  if (labels.length >= 2 && !isNumeric && labels.every((label) => LABEL.test(label))) return;
  throw new RangeError(
    `holds "${entry}", which is not a host name. Write *.example.com, host.example.com or host:port.`,
  );
}
