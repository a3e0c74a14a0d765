import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another process holds the data directory. */
export class DataDirectoryInUseError extends Error {
  constructor(dataDir: string, pid: string) {
    super(
      `The data directory ${dataDir} is in use by process ${pid}. Stop that process, or start this instance with another data directory.`,
    );
  }
}

/** A later version of the local instance has written the data directory. */
export class NewerDataDirectoryError extends Error {
  constructor(dataDir: string) {
    super(
      `The data directory ${dataDir} was written by a newer version of the local instance. Start that version, or choose another directory with --data: a missing one is made.`,
    );
  }
}

/** Raised with every change of the stored form that an earlier version would misread. */
const DATA_VERSION = 1;

/**
 * Opens `instance.db` in the directory, which is made when missing, for this process alone; null opens a database in
 * memory. The operating system frees the hold when the process ends, however it ends.
 * Errors: {@link DataDirectoryInUseError}, {@link NewerDataDirectoryError}.
 */
export function openInstanceFile(dataDir: string | null): DatabaseSync {
  if (dataDir === null) return new DatabaseSync(':memory:');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(join(dataDir, 'instance.db'));
  const pidFile = join(dataDir, 'instance.pid');
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    // The exclusive lock is taken by the first write and kept until the database closes.
    database.exec('BEGIN IMMEDIATE; COMMIT');
  } catch (cause) {
    database.close();
    if (!isLocked(cause)) throw cause;
    throw new DataDirectoryInUseError(dataDir, holder(pidFile));
  }
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
  if (version > DATA_VERSION) {
    database.close();
    throw new NewerDataDirectoryError(dataDir);
  }
  database.exec(`PRAGMA user_version = ${DATA_VERSION}`);
  writeFileSync(pidFile, `${process.pid}\n`);
  return database;
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && /database is locked|SQLITE_BUSY/i.test(error.message);
}

function holder(pidFile: string): string {
  try {
    return readFileSync(pidFile, 'utf8').trim() || 'unknown';
  } catch {
    return 'unknown';
  }
}
