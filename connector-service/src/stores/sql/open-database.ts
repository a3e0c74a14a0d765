import type { Log } from '../../ports/log.ts';
import type { Database } from './database.ts';
import { openPglite } from './open-pglite.ts';
import { openPostgres } from './open-postgres.ts';

/**
 * Opens the database that the settings name, brings its schema up to date, and returns it ready for use: PostgreSQL
 * under `databaseUrl`, or the embedded one under `dataDir` (null: in memory).
 */
export async function openDatabase(options: {
  databaseUrl: string | null;
  dataDir: string | null;
  log: Log;
}): Promise<Database> {
  const { databaseUrl, dataDir, log } = options;
  const database = databaseUrl === null ? await openPglite({ dataDir, log }) : await openPostgres({ databaseUrl, log });
  log.info({ engine: database.engine }, 'database open');
  return database;
}
