import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import type { Database } from '../../src/stores/sql/database.ts';
import { MIGRATIONS_FOLDER } from '../../src/stores/sql/migrations-folder.ts';
import { openDatabase } from '../../src/stores/sql/open-database.ts';
import * as schema from '../../src/stores/sql/schema.ts';
import { createPostgresDatabase } from '../fixtures/postgres-database.ts';
import { silentLog } from '../fixtures/silent-log.ts';
import { createWorld } from '../fixtures/world.ts';

// The ES module build of drizzle-kit/api calls require.
const { generateDrizzleJson, generateMigration } = createRequire(import.meta.url)(
  'drizzle-kit/api',
) as typeof import('drizzle-kit/api');

describe('migrations', () => {
  it('make exactly the schema', async () => {
    const journal = readJson('_journal.json') as { entries: { idx: number }[] };
    const last = journal.entries.at(-1)?.idx ?? 0;
    const migrated = readJson(`${String(last).padStart(4, '0')}_snapshot.json`);
    const declared = generateDrizzleJson(schema);
    const missing = await generateMigration(migrated as never, declared);
    expect(missing, 'run drizzle-kit generate').to.deep.equal([]);
  });

  it('keep the rows of the first version, and free what was in hand', async function () {
    this.timeout(60_000);
    const database = await migrateFirstVersion();
    const world = createWorld(database);
    await world.deliveries.beat('node', []);
    const claim = await world.deliveries.claim({
      claimId: 'claim-after',
      connectionId: 'connection-1',
      nodeId: 'node',
      senderId: 'sender',
      limit: 50,
      now: new Date('2026-03-02T00:00:00Z'),
    });
    expect(claim?.tickets.map(({ ticket }) => ticket.id)).to.have.members(['in-hand', 'waiting']);
    const delivered = await world.tickets.find('tenant-1', 'delivered');
    expect(delivered).to.deep.include({ deliveryState: 'delivered', attempts: 1 });
    expect(await world.tickets.listAttempts('tenant-1', 'delivered')).to.have.length(1);
    await database.close();
  });
});

/** As the first version left it: one ticket delivered, one in hand of a node that was stopped, one waiting. */
const ROWS_OF_FIRST_VERSION = `
  insert into connections (id, tenant_id, instance_url, client_id, created_by, created_at)
    values ('connection-1', 'tenant-1', 'https://dev1.service-now.com', 'client', 'admin', '2026-03-01T00:00:00Z');
  insert into delivery_lanes (connection_id, concurrency, consecutive_failures) values ('connection-1', 2, 0);
  insert into worker_nodes (id, beat_at) values ('stopped', now());
  insert into delivery_claims (id, connection_id, node_id, claimed_at)
    values ('claim-before', 'connection-1', 'stopped', '2026-03-01T00:00:00Z');
  insert into tickets (id, tenant_id, connection_id, correlation_id, ticket_type, requested_by, name, description,
      priority, due_date, due_on, recommendation_source, recommendation_category, delivery_state, attempts, claim_id,
      next_attempt_at, created_at, updated_at)
    select id, 'tenant-1', 'connection-1', 'correlation of ' || id, 'incident', 'alex@contoso.com', 'name', 'text',
      2, '2026-04-01', '2026-04-01', 'microsoft', 'identity', delivery_state, attempts, claim_id,
      next_attempt_at::timestamptz, '2026-03-01T00:00:00Z', '2026-03-01T00:00:00Z'
    from (values
      ('delivered', 'delivered', 1, null, null),
      ('in-hand', 'queued', 0, 'claim-before', '2026-03-01T00:00:00Z'),
      ('waiting', 'queued', 0, null, '2026-03-01T00:01:00Z')
    ) as row(id, delivery_state, attempts, claim_id, next_attempt_at);
  insert into attempts (ticket_id, number, tenant_id, manual, started_at, duration_ms, outcome)
    values ('delivered', 1, 'tenant-1', false, '2026-03-01T00:00:00Z', 200, 'delivered');`;

async function migrateFirstVersion(): Promise<Database> {
  const databaseUrl = await createPostgresDatabase();
  const pool = new pg.Pool({ connectionString: databaseUrl });
  await migrate(drizzle(pool), { migrationsFolder: firstMigrationOnly() });
  await pool.query(ROWS_OF_FIRST_VERSION);
  await pool.end();
  return openDatabase({ databaseUrl, dataDir: null, log: silentLog });
}

function firstMigrationOnly(): string {
  const folder = mkdtempSync(join(tmpdir(), 'first-migration-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(MIGRATIONS_FOLDER, folder, { recursive: true });
  const journal = readJson('_journal.json') as { entries: unknown[] };
  writeFileSync(
    join(folder, 'meta', '_journal.json'),
    JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }),
  );
  return folder;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(MIGRATIONS_FOLDER, 'meta', name), 'utf8'));
}
