import { expect } from 'chai';
import { ConfigError } from '../../src/config/config.ts';
import { describeConfig } from '../../src/config/describe-config.ts';
import { type EnvironmentVariables, loadConfig } from '../../src/config/load-config.ts';
import { DEVELOPMENT_SECRET_KEYS, DEVELOPMENT_SESSION_SECRET } from '../../src/config/settings.ts';

const RANDOM_KEY = 'b3BlbnNzbCByYW5kIC1iYXNlNjQgMzIgMTIzNDU2Nzg=';
const SECRET = 'planted-session-secret-0123456789abcdef';
const GOOD: EnvironmentVariables = {
  PUBLIC_URL: 'https://connector.example.com',
  ENTRA_CLIENT_ID: 'client-1',
  ENTRA_CLIENT_SECRET: 'planted-client-secret',
  SECRET_KEYS: `k1:${RANDOM_KEY}`,
  SESSION_SECRET: SECRET,
};

const noFile = (): string => {
  throw new Error('no file');
};

function problemsOf(env: EnvironmentVariables): readonly string[] {
  try {
    loadConfig(env, noFile);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('takes the least that production needs, and listens for everyone', () => {
    const config = loadConfig(GOOD, noFile);
    expect(config).to.include({
      environment: 'production',
      host: '0.0.0.0',
      port: 8080,
      databaseUrl: null,
      role: 'all',
    });
    expect(config.servicenowHosts).to.deep.equal({
      suffixes: ['.service-now.com', '.servicenowservices.com'],
      hosts: [],
      allowLoopback: false,
    });
    expect(config.secretKeys.map(({ id }) => id)).to.deep.equal(['k1']);
  });

  it('needs little on a laptop, and listens there only', () => {
    const config = loadConfig({ NODE_ENV: 'development', ENTRA_CLIENT_ID: 'c', ENTRA_CLIENT_SECRET: 's' }, noFile);
    expect(config).to.include({ host: '127.0.0.1', publicUrl: 'http://127.0.0.1:8080' });
    expect(config.servicenowHosts.allowLoopback).to.equal(true);
  });

  it('is production when nothing is said', () => {
    expect(problemsOf({}).map((problem) => problem.split(' ')[0])).to.deep.equal([
      'PUBLIC_URL',
      'ENTRA_CLIENT_ID',
      'ENTRA_CLIENT_SECRET',
      'SECRET_KEYS',
      'SESSION_SECRET',
    ]);
  });

  it('names every problem at once, and no secret', () => {
    const problems = problemsOf({
      ...GOOD,
      PORT: '80a',
      ROLE: 'boss',
      SERVICENOW_HOSTS: '10.0.0.5',
      SESSION_SECRET: 'planted',
      DATABASE_URL: 'mysql://planted',
    });
    expect(problems).to.have.length(5);
    expect(problems.join('\n')).not.to.include('planted');
  });

  for (const [what, change, message] of [
    ['an unknown environment', { NODE_ENV: 'prod' }, /^NODE_ENV must be one of production, development, test/],
    ['a port out of range', { PORT: '65536' }, /^PORT must be a whole number/],
    ['a negative port', { PORT: '-1' }, /^PORT/],
    ['a public address with a path', { PUBLIC_URL: 'https://a.example.com/x' }, /^PUBLIC_URL .* without path/],
    ['a public address that is none', { PUBLIC_URL: 'connector' }, /^PUBLIC_URL/],
    ['an http public address', { PUBLIC_URL: 'http://a.example.com' }, /^PUBLIC_URL must begin with https/],
    ['an http issuer', { ENTRA_ISSUER: 'http://a.example.com' }, /^ENTRA_ISSUER must begin with https/],
    ['an http Graph', { GRAPH_URL: 'http://a.example.com' }, /^GRAPH_URL must begin with https/],
    ['a short key', { SECRET_KEYS: 'k1:c2hvcnQ=' }, /^SECRET_KEYS/],
    ['a key without id', { SECRET_KEYS: RANDOM_KEY }, /^SECRET_KEYS/],
    ['a key id twice', { SECRET_KEYS: `k1:${RANDOM_KEY},k1:${RANDOM_KEY}` }, /^SECRET_KEYS .*twice/],
    ['the default key', { SECRET_KEYS: DEVELOPMENT_SECRET_KEYS }, /^SECRET_KEYS .*knows/],
    ['the default key among others', { SECRET_KEYS: `k1:${RANDOM_KEY},${DEVELOPMENT_SECRET_KEYS}` }, /^SECRET_KEYS/],
    ['a key of zeros', { SECRET_KEYS: `k1:${Buffer.alloc(32).toString('base64')}` }, /^SECRET_KEYS/],
    ['the default session secret', { SESSION_SECRET: DEVELOPMENT_SESSION_SECRET }, /^SESSION_SECRET is known/],
    ['a session secret of one letter', { SESSION_SECRET: 'a'.repeat(40) }, /^SESSION_SECRET/],
    ['DEBUG of the OAuth library', { DEBUG: 'express:*,simple-oauth2*' }, /^DEBUG/],
    ['DEBUG of everything', { DEBUG: '*' }, /^DEBUG/],
    ['DEBUG by a part of its name', { DEBUG: 'simple-*:client' }, /^DEBUG/],
    ['a worker beside an embedded database', { ROLE: 'worker' }, /^ROLE worker needs DATABASE_URL/],
    ['a proxy that is a name', { TRUSTED_PROXIES: 'proxy.example.com' }, /^TRUSTED_PROXIES/],
    ['a network that is none', { TRUSTED_PROXIES: '999.1.1.1' }, /^TRUSTED_PROXIES holds "999/],
    ['a prefix that is none', { TRUSTED_PROXIES: '10.0.0.0/99' }, /^TRUSTED_PROXIES holds "10/],
    ['everybody as a proxy', { TRUSTED_PROXIES: '10.0.0.0/8,0.0.0.0/0' }, /^TRUSTED_PROXIES holds 0\.0\.0\.0\/0:/],
    ['half of everybody as a proxy', { TRUSTED_PROXIES: '128.0.0.0/1' }, /^TRUSTED_PROXIES .* anybody/],
    ['everybody by IPv6 as a proxy', { TRUSTED_PROXIES: '::/0' }, /^TRUSTED_PROXIES holds ::\/0/],
    ['TLS without verification', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, /^NODE_TLS_REJECT_UNAUTHORIZED/],
    ['an HTTP parser that takes anything', { NODE_OPTIONS: '--insecure-http-parser' }, /insecure-http-parser/],
    ['TLS of the past', { NODE_OPTIONS: '--enable-source-maps --tls_min_v1.0' }, /--tls-min-v1\.0/],
    ['ciphers of the past', { NODE_OPTIONS: '--tls-cipher-list=planted' }, /option --tls-cipher-list \(/],
    ['keys of TLS in a file', { NODE_OPTIONS: '--tls-keylog=/tmp/keys' }, /--tls-keylog/],
    ['a debugger', { NODE_OPTIONS: '--inspect=0.0.0.0' }, /--inspect/],
    ['a database far away in the clear', { DATABASE_URL: 'postgres://u:p@db.example.com/x' }, /^DATABASE_URL leads/],
    ['a database that nobody verifies', { DATABASE_URL: 'postgres://db/x?sslmode=no-verify' }, /^DATABASE_URL leads/],
    [
      'a database that is verified at first',
      { DATABASE_URL: 'postgres://db/x?sslmode=verify-full&sslmode=disable' },
      /^DATABASE_URL leads/,
    ],
    ['a database behind another host', { DATABASE_URL: 'postgres://localhost/x?host=db' }, /^DATABASE_URL leads/],
    ['roles that outlive an hour', { SESSION_ROLES_MINUTES: '61' }, /^SESSION_ROLES_MINUTES/],
    ['an audit log of a day', { AUDIT_RETENTION_DAYS: '1' }, /^AUDIT_RETENTION_DAYS/],
    ['a short metrics token', { METRICS_TOKEN: 'short' }, /^METRICS_TOKEN/],
    ['an empty client id', { ENTRA_CLIENT_ID: '' }, /^ENTRA_CLIENT_ID is not set/],
  ] as const) {
    it(`refuses ${what} in production`, () => {
      const problems = problemsOf({ ...GOOD, ...change });
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(message);
    });
  }

  it('refuses what Node was started with as well', () => {
    expect(() => loadConfig(GOOD, noFile, ['--insecure-http-parser'])).to.throw(ConfigError, /insecure-http-parser/);
    expect(() => loadConfig(GOOD, noFile, ['--enable-source-maps'])).not.to.throw();
  });

  it('takes a database by socket, on this machine, or by TLS that checks', () => {
    for (const DATABASE_URL of [
      'postgres://u:p@localhost/x',
      'postgresql://u@127.0.0.1:5432/x',
      'postgresql://u@[::1]/x',
      'postgres://u@%2Fvar%2Frun%2Fpostgresql/x',
      'postgres:///x?host=/var/run/postgresql',
      'postgres://db.example.com/x?sslmode=verify-full',
    ]) {
      expect(problemsOf({ ...GOOD, DATABASE_URL }), DATABASE_URL).to.deep.equal([]);
    }
  });

  it('takes networks of proxies as an organisation has them', () => {
    const TRUSTED_PROXIES = '10.0.0.0/8, 192.0.2.1,fd00::/16,2001:db8::1';
    expect(loadConfig({ ...GOOD, TRUSTED_PROXIES }, noFile).trustedProxies).to.have.length(4);
  });

  it('lets other DEBUG name spaces be', () => {
    expect(problemsOf({ ...GOOD, DEBUG: 'express:*,-simple-oauth2*' })).to.deep.equal([]);
  });

  it('reads a secret from a file, and refuses two sources', () => {
    const { SESSION_SECRET: _unset, ...rest } = GOOD;
    const files: Record<string, string> = { '/run/secrets/session': `${SECRET}\n` };
    const config = loadConfig(
      { ...rest, SESSION_SECRET_FILE: '/run/secrets/session' },
      (path) => files[path] ?? noFile(),
    );
    expect(config.sessionSecret).to.equal(SECRET);
    expect(problemsOf({ ...rest, SESSION_SECRET_FILE: '/nowhere' })[0]).to.match(/^SESSION_SECRET cannot be read/);
    expect(problemsOf({ ...GOOD, SESSION_SECRET_FILE: '/run/secrets/session' })[0]).to.match(
      /^SESSION_SECRET is set twice/,
    );
  });
});

describe('describeConfig', () => {
  it('shows every setting, and of a secret only that it is set', () => {
    const text = JSON.stringify(
      describeConfig(loadConfig({ ...GOOD, DATABASE_URL: 'postgres://planted@localhost/x' }, noFile)),
    );
    expect(text).not.to.include('planted');
    expect(text).not.to.include(RANDOM_KEY);
    expect(text).to.include('"PUBLIC_URL":"https://connector.example.com"');
    expect(text).to.include('"DATABASE_URL":"set"');
    expect(text).to.include('"METRICS_TOKEN":"not set"');
  });
});
