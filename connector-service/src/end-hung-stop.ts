import { Worker } from 'node:worker_threads';

/**
 * Kills this process when it still runs after so many milliseconds. From a thread of its own: where the main one hangs,
 * no timer of it fires. The thread keeps nothing alive.
 */
export function endHungStop(afterMs: number): void {
  const script = `setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${afterMs})`;
  new Worker(script, { eval: true }).unref();
}
