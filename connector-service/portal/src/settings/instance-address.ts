export type AddressProblem = 'required' | 'malformed' | 'not_https' | 'host_not_allowed' | 'more_than_host';

/**
 * Checks an instance address while it is typed; the connector decides again when it is saved.
 *
 * @param allowedHosts full host names (with a port where one is used), or `*.` and a suffix
 */
export function addressProblem(typed: string, allowedHosts: readonly string[]): AddressProblem | null {
  if (typed.trim() === '') return 'required';
  const url = URL.parse(normalisedAddress(typed));
  if (url === null || url.username !== '' || url.password !== '') return 'malformed';
  if (!allowedHosts.some((allowed) => isAllowed(url, allowed))) return 'host_not_allowed';
  if (url.protocol !== 'https:' && !isLoopback(url)) return 'not_https';
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') return 'more_than_host';
  return null;
}

/** People paste `dev1`, `dev1.service-now.com`, or the address of the page they are on. */
export function normalisedAddress(typed: string): string {
  const text = typed.trim();
  if (/^[a-z0-9-]+$/i.test(text)) return `https://${text.toLowerCase()}.service-now.com`;
  const withScheme = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  return URL.parse(withScheme)?.href ?? withScheme;
}

/** Scheme and host alone, as it is saved. */
export function instanceOrigin(typed: string): string {
  const address = normalisedAddress(typed);
  return URL.parse(address)?.origin ?? address;
}

function isAllowed(url: URL, allowed: string): boolean {
  if (allowed.startsWith('*.')) {
    const suffix = allowed.slice(1).toLowerCase();
    const label = url.host.endsWith(suffix) ? url.host.slice(0, -suffix.length) : '';
    return /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label);
  }
  return [url.host, url.hostname, url.origin].includes(allowed.toLowerCase());
}

function isLoopback(url: URL): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
}
