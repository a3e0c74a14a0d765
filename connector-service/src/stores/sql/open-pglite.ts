import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Log } from '../../ports/log.ts';
import type { EmbeddedDatabase, Sql } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { MIGRATIONS_FOLDER } from './migrations-folder.ts';
import { createNamedMutex } from './named-mutex.ts';
import { refuseNewerDatabase } from './refuse-newer-database.ts';
import * as schema from './schema.ts';

/**
 * Opens the embedded database under `DATA_DIR/pglite`; without a folder it lives in memory.
 *
 * Throws `FolderLockedError` when another process has it open.
 */
export async function openPglite(options: {
  dataDir: string | null;
  log: Log;
  /** A dump to start from, instead of an empty database; for tests. */
  loadDataDir?: Blob;
}): Promise<EmbeddedDatabase> {
  const { dataDir, log, loadDataDir } = options;
  const place = dataDir === null ? null : prepareFolder(dataDir, log);
  try {
    const client = await PGlite.create({
      ...(place === null ? {} : { dataDir: place.databaseDir }),
      ...(loadDataDir === undefined ? {} : { loadDataDir }),
    });
    const sql = drizzle(client, { schema });
    await refuseNewerDatabase(sql as unknown as Sql);
    await migrate(sql, { migrationsFolder: MIGRATIONS_FOLDER });
    // Nobody else can live in this database: what an earlier process had in hand is free.
    await sql.delete(schema.workerNodes);
    const mutex = createNamedMutex();
    return {
      engine: 'pglite',
      client,
      sql: sql as unknown as Sql,
      withLock: mutex,
      async close() {
        await client.close();
        place?.lock.release();
      },
    };
  } catch (failure) {
    place?.lock.release();
    throw failure;
  }
}

function prepareFolder(dataDir: string, log: Log) {
  const folder = join(dataDir, 'pglite');
  // The database cannot share its own folder with the lock: it wants an empty one at first.
  const databaseDir = join(folder, 'database');
  mkdirSync(databaseDir, { recursive: true, mode: 0o700 });
  for (const private_ of [folder, databaseDir]) chmodSync(private_, 0o700);
  const lock = lockFolder(folder, () => {
    log.error({ folder }, 'another process took the data folder: stopping at once, because two writers destroy it');
    process.exit(1);
  });
  return { databaseDir, lock };
}
