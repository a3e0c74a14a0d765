import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import type { Log } from '../../ports/log.ts';
import type { ServerDatabase, Sql } from './database.ts';
import { MIGRATIONS_FOLDER } from './migrations-folder.ts';
import { createNamedMutex, type NamedMutex } from './named-mutex.ts';
import { refuseNewerDatabase } from './refuse-newer-database.ts';
import * as schema from './schema.ts';

const POOL_SIZE = 10;
/** Apart from the pool, so that holders of a lock never wait for a connection that waiters of a lock have. */
const LOCK_POOL_SIZE = 4;
const STATEMENT_TIMEOUT_MS = 30_000;

/** Opens a PostgreSQL server; several nodes may. Migrations run under an advisory lock. */
export async function openPostgres(options: { databaseUrl: string; log: Log }): Promise<ServerDatabase> {
  const { databaseUrl, log } = options;
  const pool = createPool(databaseUrl, POOL_SIZE, log, STATEMENT_TIMEOUT_MS);
  const lockPool = createPool(databaseUrl, LOCK_POOL_SIZE, log, 0);
  const close = async () => {
    await Promise.all([pool.end(), lockPool.end()]);
  };
  const withLock = lockAcrossProcesses(lockPool, createNamedMutex());
  const sql = drizzle(pool, { schema });
  try {
    await withLock('migrations', async () => {
      await refuseNewerDatabase(sql as unknown as Sql);
      await migrate(sql, { migrationsFolder: MIGRATIONS_FOLDER });
    });
  } catch (failure) {
    await close();
    throw failure;
  }
  return { engine: 'postgres', pool, url: databaseUrl, sql: sql as unknown as Sql, withLock, close };
}

function createPool(connectionString: string, max: number, log: Log, statementTimeout: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    statement_timeout: statementTimeout,
    connectionTimeoutMillis: 10_000,
    application_name: 'm365-ticketing-connector',
  });
  // Without a listener a connection that ends while idle (failover) ends the process.
  pool.on('error', (err) => log.warn({ err }, 'database connection lost, the pool opens another'));
  return pool;
}

/** One waiter per process and name at the server: a hundred callers must not take a hundred connections. */
function lockAcrossProcesses(pool: pg.Pool, mutex: NamedMutex): NamedMutex {
  return (name, work) =>
    mutex(name, async () => {
      const client = await pool.connect();
      let broken = false;
      try {
        await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
        return await work();
      } finally {
        // A connection that cannot unlock is closed, which unlocks as well.
        await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [name]).catch(() => {
          broken = true;
        });
        client.release(broken);
      }
    });
}
