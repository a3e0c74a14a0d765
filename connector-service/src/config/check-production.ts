import type { Config } from './config.ts';
import { keyRing } from './parsers.ts';
import { DEVELOPMENT_SECRET_KEYS, DEVELOPMENT_SESSION_SECRET } from './settings.ts';

/**
 * What may do on a laptop and never in production. Fields can be missing when they could not be read.
 *
 * @param nodeArguments what Node was started with, as `process.execArgv`
 */
export function checkProduction(
  config: Partial<Config>,
  env: Readonly<Record<string, string | undefined>>,
  nodeArguments: readonly string[],
): string[] {
  const problems: string[] = [];
  for (const [name, url] of [
    ['PUBLIC_URL', config.publicUrl],
    ['ENTRA_ISSUER', config.entraIssuer],
    ['GRAPH_URL', config.graphUrl],
  ] as const) {
    if (url?.startsWith('http:')) {
      problems.push(`${name} must begin with https:// in production. On a laptop set NODE_ENV=development.`);
    }
  }
  if (config.secretKeys?.some(({ key }) => isKnown(key))) {
    problems.push('SECRET_KEYS holds a key that everyone knows. Make one by: openssl rand -base64 32.');
  }
  if (config.sessionSecret !== undefined && isWeakSecret(config.sessionSecret)) {
    problems.push('SESSION_SECRET is known or not random. Make one by: openssl rand -base64 32.');
  }
  if (debugPrintsSecrets(env['DEBUG'])) {
    problems.push('DEBUG makes the OAuth library print client secrets and tokens. Unset it in production.');
  }
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    problems.push(
      'NODE_TLS_REJECT_UNAUTHORIZED=0 believes every certificate. Unset it; NODE_EXTRA_CA_CERTS adds an authority of your own.',
    );
  }
  for (const option of weakeningOptions([...(env['NODE_OPTIONS'] ?? '').split(/\s+/), ...nodeArguments])) {
    problems.push(
      `Node's option ${option} (NODE_OPTIONS or the command line) weakens TLS or HTTP. Remove it in production.`,
    );
  }
  for (const network of config.trustedProxies?.filter(isHalfTheInternet) ?? []) {
    problems.push(`TRUSTED_PROXIES holds ${network}: anybody could claim any address. Name your proxies alone.`);
  }
  if (config.databaseUrl && travelsInTheClear(config.databaseUrl)) {
    problems.push(
      'DATABASE_URL leads to another machine without TLS that checks the certificate. Add sslmode=verify-full; only a ' +
        'socket or a loopback address may do without.',
    );
  }
  return problems;
}

/** Options by which Node takes less than it should, talks as of old, or opens a door for a debugger. */
const WEAKENING =
  /^--(insecure-http-parser|tls-min-v1\.[01]|tls-cipher-list|tls-keylog|openssl-legacy-provider|inspect)/;

function weakeningOptions(options: readonly string[]): string[] {
  // Node takes `_` for `-`, and a value behind `=`, which is not for a log.
  const names = options.map((option) => option.replaceAll('_', '-').split('=')[0] ?? '');
  return [...new Set(names.filter((name) => WEAKENING.test(name)))];
}

/** Networks of more addresses than any organisation has proxies in. */
function isHalfTheInternet(network: string): boolean {
  const [address = '', length] = network.split('/');
  return length !== undefined && Number(length) < (address.includes(':') ? 16 : 8);
}

/** As the driver reads an address: a host that is a path is a socket, and of a name given twice the last one counts. */
function travelsInTheClear(databaseUrl: string): boolean {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : null;
  if (url === null) return true;
  const last = (name: string) => url.searchParams.getAll(name).at(-1);
  const host = last('host') ?? decodeURIComponent(url.hostname);
  if (host === '' || host.startsWith('/') || LOOPBACK_HOSTS.test(host)) return false;
  return last('sslmode') !== 'verify-full';
}

const LOOPBACK_HOSTS = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

function isKnown(key: Uint8Array): boolean {
  return keyRing(DEVELOPMENT_SECRET_KEYS).some((each) => Buffer.from(each.key).equals(key));
}

function isWeakSecret(secret: string): boolean {
  return secret === DEVELOPMENT_SESSION_SECRET || new Set(secret).size < 8;
}

/** Name spaces of the `debug` package that simple-oauth2 writes to. */
const SECRET_PRINTERS = ['simple-oauth2:client', 'simple-oauth2:request-options'];

function debugPrintsSecrets(debug = ''): boolean {
  const patterns = debug.split(/[\s,]+/).filter((pattern) => pattern !== '' && !pattern.startsWith('-'));
  return patterns.some((pattern) => {
    const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
    const matcher = new RegExp(`^${parts.join('.*')}$`);
    return SECRET_PRINTERS.some((name) => matcher.test(name));
  });
}
