import { expect } from 'chai';
import pg from 'pg';
import { compose } from '../../src/compose.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { openDatabase } from '../../src/stores/sql/open-database.ts';
import { createPostgresDatabase } from '../fixtures/postgres-database.ts';
import { silentLog } from '../fixtures/silent-log.ts';

/** What docs/operations.md tells an operator to type, and what such a role can and cannot do. */
describe('the role of the connector on PostgreSQL', function () {
  this.timeout(120_000);
  let adminUrl: string;
  let roleUrl: string;
  let role: pg.Client;

  before(async () => {
    adminUrl = await createPostgresDatabase();
    const foreign = await connected(adminUrl);
    await foreign.query('create schema other; create table other.secrets (value text)');
    await foreign.query(`
      create role connector_service login password 'not-a-secret' nosuperuser nocreatedb nocreaterole noinherit;
      revoke connect on database ${new URL(adminUrl).pathname.slice(1)} from public`);
    await foreign.query('create database connector_service owner connector_service');
    await foreign.query('revoke connect, temporary on database connector_service from public');
    await foreign.end();
    roleUrl = withPath(adminUrl, 'connector_service', 'connector_service');
    const own = await connected(withPath(adminUrl, 'connector_service'));
    await own.query('create schema reports; create table reports.figures (value text)');
    await own.end();
    role = await connected(roleUrl);
  });
  after(() => role?.end());

  it('is enough: migrations run, the service starts, works and stops', async () => {
    const config = loadConfig(
      { NODE_ENV: 'test', ENTRA_CLIENT_ID: 'c', ENTRA_CLIENT_SECRET: 's', DATABASE_URL: roleUrl },
      () => '',
    );
    const service = await compose(config, silentLog);
    await service.startWorking();
    await service.stopWorking();
    await service.close();
    const database = await openDatabase({ databaseUrl: roleUrl, dataDir: null, log: silentLog });
    await database.close();
  });

  for (const [what, statement] of [
    ['make roles', 'create role another'],
    ['make databases', 'create database another'],
    ['give itself more', 'alter role connector_service superuser'],
    ['read the passwords of roles', 'select rolpassword from pg_authid'],
    ['read a schema that is not its own', 'select * from reports.figures'],
    ['read files of the server', "select pg_read_file('postgresql.conf')"],
    ['run programs on the server', "copy (select 1) to program 'true'"],
  ] as const) {
    it(`cannot ${what}`, async () => {
      const refusal = await role.query(statement).then(
        () => null,
        (error: { code?: string }) => error.code,
      );
      // insufficient_privilege
      expect(refusal).to.equal('42501');
    });
  }

  it('cannot open a database that is not its own', async () => {
    const path = new URL(adminUrl).pathname.slice(1);
    const client = new pg.Client({ connectionString: withPath(adminUrl, path, 'connector_service') });
    const refusal = await client.connect().then(
      () => null,
      (error: { code?: string }) => error.code,
    );
    expect(refusal).to.equal('42501');
  });
});

async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

function withPath(url: string, database: string, user?: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  if (user !== undefined) changed.username = user;
  return changed.href;
}
