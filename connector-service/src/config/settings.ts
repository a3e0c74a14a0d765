import { parseInstanceHosts } from '../servicenow/instance-address.ts';
import { anyText, httpUrl, keyRing, longSecret, networks, oneOf, origin, postgresUrl, wholeNumber } from './parsers.ts';

export type Environment = 'production' | 'development' | 'test';

/** One setting: everything that is known about it stands here. */
export interface Setting<T> {
  /** Name of the environment variable. A secret can also come from the file that `<name>_FILE` names. */
  name: string;
  description: string;
  secret?: boolean;
  /** Text that stands in when it is unset. `undefined`: it must be set. `null`: it may be absent. */
  default: Default;
  /** Only what production needs, where it differs. */
  productionDefault?: Default;
  parse: (text: string, environment: Environment) => T;
}
type Default = string | null | undefined;

/** Known to everyone, so production refuses them. */
export const DEVELOPMENT_SECRET_KEYS = `development:${Buffer.alloc(32, 'development-only-').toString('base64')}`;
export const DEVELOPMENT_SESSION_SECRET = 'development-only-session-secret-0000';

/** All settings, in the order of the documentation. The name of a key is the name of the field in `Config`. */
export const SETTINGS = {
  environment: setting({
    name: 'NODE_ENV',
    description:
      'production, development or test. Unset means production, so that nothing is loosened by forgetting. ' +
      'development and test allow http on this machine and the known default keys.',
    default: 'production',
    parse: oneOf('production', 'development', 'test'),
  }),
  host: setting({
    name: 'HOST',
    description: 'Address to listen on. Outside production only this machine reaches the service unless you say so.',
    default: '127.0.0.1',
    productionDefault: '0.0.0.0',
    parse: anyText,
  }),
  port: setting({
    name: 'PORT',
    description: 'Port to listen on; 0 takes a free one.',
    default: '8080',
    parse: wholeNumber(0, 65_535),
  }),
  publicUrl: setting({
    name: 'PUBLIC_URL',
    description:
      'Address under which people and instances reach this service, without path. Redirect URI and doorbell address are ' +
      'made from it and from nothing else.',
    default: 'http://127.0.0.1:8080',
    productionDefault: undefined,
    parse: origin,
  }),
  trustedProxies: setting({
    name: 'TRUSTED_PROXIES',
    description:
      'IP addresses or networks of the reverse proxies before this service, comma-separated. Only they may say whom ' +
      'they speak for (X-Forwarded-For).',
    default: '',
    parse: networks,
  }),
  databaseUrl: setting({
    name: 'DATABASE_URL',
    description: 'PostgreSQL to use. Unset: an embedded database in DATA_DIR, for one process.',
    secret: true,
    default: null,
    parse: postgresUrl,
  }),
  dataDir: setting({
    name: 'DATA_DIR',
    description: 'Folder of the embedded database. It is made with access for this user only.',
    default: './.data',
    parse: anyText,
  }),
  role: setting({
    name: 'ROLE',
    description:
      'web answers requests, worker delivers and synchronises, all does both. More than one process needs DATABASE_URL.',
    default: 'all',
    parse: oneOf('all', 'web', 'worker'),
  }),
  entraIssuer: setting({
    name: 'ENTRA_ISSUER',
    description: 'OpenID Connect issuer that people sign in with; `organizations` in its path admits every tenant.',
    default: 'https://login.microsoftonline.com/organizations/v2.0',
    parse: httpUrl,
  }),
  entraClientId: setting({
    name: 'ENTRA_CLIENT_ID',
    description: 'Application (client) id of the app registration in Entra ID.',
    default: undefined,
    parse: anyText,
  }),
  entraClientSecret: setting({
    name: 'ENTRA_CLIENT_SECRET',
    description: 'Client secret of the same app registration.',
    secret: true,
    default: undefined,
    parse: anyText,
  }),
  graphUrl: setting({
    name: 'GRAPH_URL',
    description: 'Microsoft Graph, without version: another one for the national clouds.',
    default: 'https://graph.microsoft.com',
    parse: httpUrl,
  }),
  secretKeys: setting({
    name: 'SECRET_KEYS',
    description:
      'Keys that seal tokens and secrets in the database: id:base64 of 32 random bytes, several with commas between. The ' +
      'first one seals, all of them open. To rotate, put a new one first, and remove the old one later.',
    secret: true,
    default: DEVELOPMENT_SECRET_KEYS,
    productionDefault: undefined,
    parse: keyRing,
  }),
  sessionSecret: setting({
    name: 'SESSION_SECRET',
    description: 'Seals the session cookie: 32 characters or more. Changing it signs everyone out.',
    secret: true,
    default: DEVELOPMENT_SESSION_SECRET,
    productionDefault: undefined,
    parse: longSecret,
  }),
  rolesMinutes: setting({
    name: 'SESSION_ROLES_MINUTES',
    description:
      'How long the directory roles of a sign-in count, in minutes. After three quarters of it the pages ask Entra ID ' +
      'again, without a question to the person; 60 at most.',
    default: '60',
    parse: wholeNumber(2, 60),
  }),
  auditDays: setting({
    name: 'AUDIT_RETENTION_DAYS',
    description: 'How long entries of the audit log are kept, in days.',
    default: '400',
    parse: wholeNumber(30, 3650),
  }),
  servicenowHosts: setting({
    name: 'SERVICENOW_HOSTS',
    description:
      'Hosts an instance address may have, comma-separated: *.suffix, or a host written out in full, with a port if it ' +
      'needs one. Outside production a loopback host written out in full may be reached over http.',
    default: '*.service-now.com,*.servicenowservices.com',
    parse: (text, environment) => parseInstanceHosts(text, environment !== 'production'),
  }),
  outboundAddresses: setting({
    name: 'OUTBOUND_ADDRESSES',
    description:
      'IP addresses or networks from which this service calls instances, comma-separated. Pages show them to be copied: a ' +
      'ServiceNow admin allows them under IP Address Access Control.',
    default: '',
    parse: networks,
  }),
  requestsPerMinute: setting({
    name: 'REQUESTS_PER_MINUTE',
    description: 'Requests one person may send in a minute; an address may send twice, a tenant five times as many.',
    default: '600',
    parse: wholeNumber(1, 10_000_000),
  }),
  metricsToken: setting({
    name: 'METRICS_TOKEN',
    description: 'Bearer token that reads /metrics. Unset: nobody reads it in production, elsewhere only this machine.',
    secret: true,
    default: null,
    parse: longSecret,
  }),
  logLevel: setting({
    name: 'LOG_LEVEL',
    description: 'fatal, error, warn, info, debug, trace or silent.',
    default: 'info',
    parse: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
  }),
};

/** The text that stands in for an unset setting. */
export function defaultFor(setting: Setting<unknown>, environment: Environment): Default {
  const differs = environment === 'production' && 'productionDefault' in setting;
  return differs ? setting.productionDefault : setting.default;
}

function setting<T, const S extends Setting<T>>(definition: S & Setting<T>): S {
  return definition;
}
