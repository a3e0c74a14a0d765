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

/**
 * Opens `instance.db` in the directory, which is made when missing, for this process alone; null opens a database in
 * memory. The operating system frees the hold when the process ends, however it ends.
 * Errors: {@link DataDirectoryInUseError}.
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
