import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';

const LOOK_AGAIN_MS = 100;
/** SQLITE_BUSY: another process holds the lock. */
const BUSY = 5;

/**
 * Does the work while no other process on this machine does work under the same file. The lock is SQLite's: the
 * system frees it with the process that held it, so that none is ever left behind.
 *
 * @param lockFile is made when it is missing, and stays
 */
export async function oneAtATime<T>(lockFile: string, work: () => Promise<T>): Promise<T> {
  const lock = new DatabaseSync(lockFile, { timeout: 0 });
  try {
    while (!acquire(lock)) await delay(LOOK_AGAIN_MS);
    return await work();
  } finally {
    lock.close();
  }
}

function acquire(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === BUSY) return false;
    throw error;
  }
}
