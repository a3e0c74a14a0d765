/** Which hosts an instance address may name: the parsed setting `SERVICENOW_HOSTS`. */
export interface InstanceHosts {
  /** Lower case, with the leading dot: `.service-now.com`. */
  suffixes: readonly string[];
  /** Lower case, written out in full, with a port where one is needed: `127.0.0.1:8081`. */
  hosts: readonly string[];
  /** Outside production: a loopback host that is written out in full may be reached, over http too. */
  allowLoopback: boolean;
}

/** Why an address is not that of an instance which may be connected. */
export type InstanceAddressProblem =
  | 'malformed'
  | 'more_than_host'
  | 'not_https'
  | 'host_not_allowed'
  | 'loopback_refused';

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const PUNYCODE = /^xn--/;
const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost'];
const ADDRESS = /^(https?):\/\/([a-z0-9.-]+)(?::([1-9]\d{0,4}))?(\/.*|[?#].*)?$/;

/**
 * Decides about an instance address, for the connector and for its pages alike.
 *
 * @returns its origin, for example `https://dev1.service-now.com`, or what is wrong with it
 */
export function judgeInstanceAddress(
  input: string,
  allowed: InstanceHosts,
): { origin: string } | { problem: InstanceAddressProblem } {
  // ASCII first: lower-casing turns some other characters, such as the Kelvin sign, into ASCII letters.
  const match = /^[\x21-\x7e]{1,255}$/.test(input) ? ADDRESS.exec(input.toLowerCase()) : null;
  if (match === null) return { problem: 'malformed' };
  const [, scheme, host = '', port, rest = '/'] = match;
  const authority = port === undefined ? host : `${host}:${port}`;
  const isListed = allowed.hosts.includes(authority);
  const isLoopback = isLoopbackHost(host);
  if (!isListed && (port !== undefined || !isInstanceHost(host, allowed.suffixes))) {
    return { problem: 'host_not_allowed' };
  }
  if (isLoopback && !allowed.allowLoopback) return { problem: 'loopback_refused' };
  if (scheme !== 'https' && !isLoopback) return { problem: 'not_https' };
  return rest === '/' ? { origin: `${scheme}://${authority}` } : { problem: 'more_than_host' };
}

/** The hosts as a person may be told them: `*.service-now.com`, `snow.example.com:8443`. */
export function listInstanceHosts({ suffixes, hosts, allowLoopback }: InstanceHosts): string[] {
  const usable = hosts.filter((host) => allowLoopback || !isLoopbackHost(host.replace(/:\d+$/, '')));
  return [...suffixes.map((suffix) => `*${suffix}`), ...usable];
}

/** The same hosts read back from {@link listInstanceHosts}. */
export function readInstanceHosts(list: readonly string[]): InstanceHosts {
  return {
    suffixes: list.filter((entry) => entry.startsWith('*.')).map((entry) => entry.slice(1)),
    hosts: list.filter((entry) => !entry.startsWith('*.')),
    // One that may not be used is not listed.
    allowLoopback: true,
  };
}

/** True for one label of a host name, in lower case. */
export function isHostLabel(text: string): boolean {
  return LABEL.test(text);
}

/** True for this machine's own names. */
export function isLoopbackHost(host: string): boolean {
  return LOOPBACK_HOSTS.includes(host);
}

function isInstanceHost(host: string, suffixes: readonly string[]): boolean {
  return suffixes.some((suffix) => {
    if (!host.endsWith(suffix)) return false;
    const label = host.slice(0, -suffix.length);
    return LABEL.test(label) && !PUNYCODE.test(label);
  });
}
