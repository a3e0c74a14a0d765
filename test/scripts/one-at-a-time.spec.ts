import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'chai';
import { oneAtATime } from '../../scripts/process/one-at-a-time.ts';

const MODULE = new URL('../../scripts/process/one-at-a-time.ts', import.meta.url).href;

describe('one at a time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'one-at-a-time-'));
  const lock = join(folder, 'lock');
  after(() => rmSync(folder, { recursive: true }));

  it('lets no second process in before the first is done', async () => {
    const first = worker();
    await first.atWork;
    const order: string[] = [];
    const second = oneAtATime(lock, async () => order.push('second'));
    order.push('first');
    first.process.stdin?.end();
    await second;
    expect(order).to.deep.equal(['first', 'second']);
    await first.ended;
  });

  it('lets the next one in when the process that works is killed', async () => {
    const killed = worker();
    await killed.atWork;
    killed.process.kill('SIGKILL');
    await killed.ended;
    expect(await oneAtATime(lock, async () => 'in')).to.equal('in');
  });

  it('lets the next one in when the work fails', async () => {
    const failure = await oneAtATime(lock, () => Promise.reject(new Error('does not compile'))).catch((error) => error);
    expect(failure.message).to.equal('does not compile');
    expect(await oneAtATime(lock, async () => 'in')).to.equal('in');
  });

  /** A process that works under the lock until its input ends. */
  function worker(): { process: ChildProcess; atWork: Promise<unknown>; ended: Promise<unknown> } {
    const script = `const { oneAtATime } = await import(${JSON.stringify(MODULE)});
      await oneAtATime(${JSON.stringify(lock)}, async () => {
        console.log('in');
        for await (const _ of process.stdin);
      });`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    return {
      process: child,
      atWork: once(createInterface({ input: child.stdout }), 'line'),
      ended: once(child, 'exit'),
    };
  }
});
