import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { startLocalInstance } from '../src/index.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

describe('npm run local-instance', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'local-instance-'));
  after(() => rmSync(folder, { recursive: true }));

  /** What it prints as errors, when it does not start. */
  async function refusal(...args: string[]): Promise<string> {
    const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const [code] = await once(child, 'close');
    expect(code, errors).to.equal(1);
    return errors;
  }

  it('says in words that its port is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const errors = await refusal('--port', String(port), '--data', join(folder, 'taken'));
    holder.close();
    expect(errors).to.equal(
      `Port ${port} is taken by another program. End that program, or choose another port with --port.\n`,
    );
  });

  it('refuses the data of a newer version in words, and leaves it as it is', async () => {
    const dataDir = join(folder, 'newer');
    const instance = await startLocalInstance({ port: 0, dataDir });
    await instance.close();
    const file = new DatabaseSync(join(dataDir, 'instance.db'));
    file.exec('PRAGMA user_version = 99');
    file.close();
    const errors = await refusal('--port', '0', '--data', dataDir);
    expect(errors)
      .to.include('written by a newer version')
      .and.to.include('--data')
      .and.not.to.match(/\n\s+at /);
    const after = new DatabaseSync(join(dataDir, 'instance.db'));
    expect(after.prepare('PRAGMA user_version').get()).to.include({ user_version: 99 });
    after.close();
  });
});
