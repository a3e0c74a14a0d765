import {
  type InstanceAddressProblem,
  type InstanceHosts,
  isHostLabel,
  isLoopbackHost,
  judgeInstanceAddress,
  listInstanceHosts,
} from '../connections/judge-instance-address.ts';
import { ConnectorError } from '../errors.ts';

export type { InstanceHosts };

/** The address names no allowed ServiceNow instance. */
export class InstanceAddressError extends ConnectorError {
  readonly code = 'instance_address_refused';
  readonly status = 400;
}

const CAUSES: Record<InstanceAddressProblem, string> = {
  malformed: 'is not the address of an instance',
  more_than_host: 'has more than scheme and host',
  not_https: 'does not begin with https://',
  host_not_allowed: 'does not name an allowed host',
  loopback_refused: 'names this machine, which is refused in production',
};

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
  const judged = judgeInstanceAddress(input, allowed);
  if ('origin' in judged) return judged.origin;
  throw new InstanceAddressError(
    `The instance address ${CAUSES[judged.problem]}. Enter https://<instance name> followed by an allowed host, ` +
      `without port, path or user name. Allowed hosts: ${listInstanceHosts(allowed).join(', ')}. An administrator of ` +
      'this service extends the list by SERVICENOW_HOSTS.',
  );
}

/** True when loopback addresses may be connected to under this host name. */
export function mayBeLoopback(hostname: string, allowed: InstanceHosts): boolean {
  return allowed.allowLoopback && allowed.hosts.some((host) => host.replace(/:\d+$/, '') === hostname);
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
  if (labels.length >= 2 && !isNumeric && labels.every(isHostLabel)) return;
  throw new RangeError(
    `holds "${entry}", which is not a host name. Write *.example.com, host.example.com or host:port.`,
  );
}
