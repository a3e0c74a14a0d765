import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { endWithUs } from './end-with-us.ts';

/** A machine that does a lot besides needs a minute and more for what takes two seconds else. */
const START_PATIENCE_MS = 180_000;

export interface StartOptions {
  /** For messages. */
  name: string;
  script: string;
  args?: readonly string[];
  env?: Record<string, string>;
  /** Everything it prints goes here. */
  logFile: string;
  /** Answers 200 as soon as it is ready. */
  readyUrl: string;
  /** Milliseconds. */
  timeout?: number;
}

/** A part of this project running as a process of its own. */
export interface StartedProcess {
  name: string;
  pid: number;
  logFile: string;
  /** SIGTERM, then SIGKILL after five seconds. */
  stop(): Promise<void>;
  /** SIGKILL at once, as a crash. */
  kill(): Promise<void>;
}

/**
 * Starts a script on this very Node and waits until it answers.
 * Errors: something else answers there already, it ended early, or it did not answer in time.
 */
export async function startProcess(options: StartOptions): Promise<StartedProcess> {
  if (await answers(options.readyUrl)) {
    const { host } = new URL(options.readyUrl);
    throw new Error(`Cannot start ${options.name}: another program answers at ${host}. End it, or choose other ports.`);
  }
  const log = createWriteStream(options.logFile, { flags: 'a' });
  const child = spawn(process.execPath, [options.script, ...(options.args ?? [])], {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  endWithUs(child);
  try {
    await untilReady(child, options);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  return {
    name: options.name,
    pid: child.pid ?? 0,
    logFile: options.logFile,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

async function untilReady(child: ChildProcess, options: StartOptions): Promise<void> {
  const deadline = Date.now() + (options.timeout ?? START_PATIENCE_MS);
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`${options.name} ended with ${child.exitCode ?? child.signalCode}. See ${options.logFile}.`);
    }
    const answer = await fetch(options.readyUrl, { redirect: 'manual' }).catch(() => null);
    if (answer !== null && answer.status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${options.name} did not answer ${options.readyUrl} in time. See ${options.logFile}.`);
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  const patience = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(patience);
}
