import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';

const children = new Set<ChildProcess>();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * No child outlives this process: what still runs when it exits is killed. A signal that nobody else handles would end
 * it without that, and is made an exit.
 */
export function endWithUs(child: ChildProcess): void {
  if (children.size === 0) watch();
  children.add(child);
  child.once('exit', () => {
    children.delete(child);
    if (children.size === 0) unwatch();
  });
}

function watch(): void {
  process.on('exit', killAll);
  for (const signal of SIGNALS) process.on(signal, exitUnlessHandled);
}

function unwatch(): void {
  process.off('exit', killAll);
  for (const signal of SIGNALS) process.off(signal, exitUnlessHandled);
}

function killAll(): void {
  for (const child of children) child.kill('SIGKILL');
}

function exitUnlessHandled(signal: (typeof SIGNALS)[number]): void {
  if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
}
