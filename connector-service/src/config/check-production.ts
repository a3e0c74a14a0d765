import type { Config } from './config.ts';
import { keyRing } from './parsers.ts';
import { DEVELOPMENT_SECRET_KEYS, DEVELOPMENT_SESSION_SECRET } from './settings.ts';

/** What may do on a laptop and never in production. Fields can be missing when they could not be read. */
export function checkProduction(config: Partial<Config>, env: Readonly<Record<string, string | undefined>>): string[] {
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
  return problems;
}

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
