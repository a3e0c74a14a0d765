import { randomUUID } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { FolderLockedError } from './folder-lock-error.ts';
import { isRunning, readStartTime } from './process-identity.ts';

/** Who has the folder. */
interface Holder {
  token: string;
  pid: number;
  host: string;
  /** When the process began; tells it from a later one with the same id. Null: the system does not say. */
  processStart: string | null;
  takenAt: string;
}

export interface FolderLock {
  release(): void;
}

const BEAT_MS = 5_000;
/** A process id means nothing on another host or in another container: there, silence of the beat is death. */
const FOREIGN_SILENCE_MS = 60_000;
const NAME = /^lock\.(\d+)$/;
const TRIES = 5;

/**
 * Takes the only right to open an embedded database: two openers of one folder lose data silently.
 *
 * A lock is a file `lock.N`, complete when it appears (a hard link). It is taken over only from a dead holder, by
 * creating `lock.N+1`, which one process alone can do. Throws `FolderLockedError`, naming holder and remedy.
 *
 * @param folder holds the lock files; exists, and belongs to this service
 * @param onLost called when the lock turns out to be somebody else's, which means: stop at once
 */
export function lockFolder(folder: string, onLost: () => void): FolderLock {
  const me: Holder = {
    token: randomUUID(),
    pid: process.pid,
    host: hostname(),
    processStart: readStartTime(process.pid),
    takenAt: new Date().toISOString(),
  };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const path = tryToTake(folder, me);
    if (path !== null) return keep(path, me, onLost);
  }
  throw new FolderLockedError(`Another process is opening ${folder} at this moment. Start again.`);
}

function tryToTake(folder: string, me: Holder): string | null {
  const present = listGenerations(folder);
  for (const generation of present) refuseIfAlive(folder, generation);
  const generation = Math.max(0, ...present) + 1;
  const path = create(folder, generation, me);
  if (path === null) return null;
  // A slow starter can come in beside a fast one under another number: then both step back.
  const others = listGenerations(folder).filter((other) => other !== generation);
  if (others.some((other) => isAlive(folder, other))) {
    removeFile(path);
    return null;
  }
  for (const dead of others) removeFile(pathOf(folder, dead));
  return path;
}

function create(folder: string, generation: number, me: Holder): string | null {
  const draft = join(folder, `draft.${me.token}`);
  const path = pathOf(folder, generation);
  writeFileSync(draft, JSON.stringify(me), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return path;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw failure;
  } finally {
    removeFile(draft);
  }
}

function keep(path: string, me: Holder, onLost: () => void): FolderLock {
  const beat = setInterval(() => {
    if (readHolder(path)?.token !== me.token) {
      clearInterval(beat);
      onLost();
      return;
    }
    const now = new Date();
    utimesSync(path, now, now);
  }, BEAT_MS);
  beat.unref();
  return {
    release() {
      clearInterval(beat);
      if (readHolder(path)?.token === me.token) removeFile(path);
    },
  };
}

function refuseIfAlive(folder: string, generation: number): void {
  if (!isAlive(folder, generation)) return;
  const holder = readHolder(pathOf(folder, generation));
  if (holder === null) return;
  throw new FolderLockedError(
    `${folder} is open in process ${holder.pid} on ${holder.host} since ${holder.takenAt}, and the embedded database ` +
      'takes one process only. Stop that process, or set DATABASE_URL to a PostgreSQL server to run several.',
    { details: { pid: holder.pid, host: holder.host, takenAt: holder.takenAt } },
  );
}

function isAlive(folder: string, generation: number): boolean {
  const path = pathOf(folder, generation);
  const holder = readHolder(path);
  if (holder === null) return false;
  if (holder.host !== hostname()) return Date.now() - lastBeat(path) < FOREIGN_SILENCE_MS;
  return isRunning(holder.pid) && readStartTime(holder.pid) === holder.processStart;
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function lastBeat(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function listGenerations(folder: string): number[] {
  return readdirSync(folder)
    .map((name) => NAME.exec(name)?.[1])
    .filter((generation) => generation !== undefined)
    .map(Number);
}

function pathOf(folder: string, generation: number): string {
  return join(folder, `lock.${generation}`);
}

function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'ENOENT') throw failure;
  }
}
