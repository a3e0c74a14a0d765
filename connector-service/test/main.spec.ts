import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

interface Run {
  child: ChildProcess;
  output(): string;
  /** Resolves with what the pattern matched in the output, however late it comes. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  ended: Promise<number | null>;
}

function start(env: Record<string, string>): Run {
  const child = spawn(process.execPath, [MAIN], { env: { PATH: process.env['PATH'] ?? '', ...env } });
  let text = '';
  let ended = false;
  let check = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      check();
    });
  }
  return {
    child,
    output: () => text,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        check = () => {
          const match = pattern.exec(text);
          if (match !== null) resolve(match);
          else if (ended) reject(new Error(`It ended without ${pattern}:\n${text}`));
        };
        child.once('close', () => {
          ended = true;
          check();
        });
        check();
      }),
    ended: once(child, 'close').then(([code]) => code as number | null),
  };
}

describe('the process', function () {
  // Real processes, one of them with a database of its own.
  this.timeout(120_000);

  it('does not start with settings that cannot be used: names all of them, and no value', async () => {
    const run = start({
      PUBLIC_URL: 'http://connector.example.com',
      ENTRA_CLIENT_ID: 'client',
      ENTRA_CLIENT_SECRET: 'planted-entra-secret',
      SECRET_KEYS: 'k1:planted-short-key',
      SESSION_SECRET: 'planted-short',
    });
    expect(await run.ended).to.equal(1);
    for (const name of ['PUBLIC_URL', 'SECRET_KEYS', 'SESSION_SECRET', 'docs/configuration.md']) {
      expect(run.output()).to.include(name);
    }
    expect(run.output()).not.to.include('planted');
  });

  it('says in words that its port is taken', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const folder = mkdtempSync(join(tmpdir(), 'connector-'));
    const settings = {
      NODE_ENV: 'development',
      DATA_DIR: folder,
      ENTRA_CLIENT_ID: 'client',
      ENTRA_CLIENT_SECRET: 'planted-entra-secret',
      SESSION_SECRET: 'planted-session-secret-0123456789abcdef',
    };
    try {
      const taken = start({ ...settings, PORT: String(port) });
      expect(await taken.ended).to.equal(1);
      expect(taken.output()).to.include(`Port ${port} is taken by another program`).and.to.include('set PORT');
      expect(taken.output()).not.to.match(/\bat .*\(.*:\d+:\d+\)/);
    } finally {
      holder.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('ends at last, even when its one thread hangs on the way out', async () => {
    const source = `import { endHungStop } from ${JSON.stringify(new URL('../src/end-hung-stop.ts', import.meta.url).href)};
      endHungStop(200);
      for (;;);`;
    const hung = spawn(process.execPath, ['--input-type=module', '--eval', source]);
    const [, signal] = await once(hung, 'exit');
    expect(signal).to.equal('SIGKILL');
  });

  it('listens on this machine outside production, logs no secret, and stops cleanly', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'connector-'));
    const dataDir = join(folder, 'data');
    const run = start({
      NODE_ENV: 'development',
      PORT: '0',
      DATA_DIR: dataDir,
      ENTRA_CLIENT_ID: 'client',
      ENTRA_CLIENT_SECRET: 'planted-entra-secret',
      SESSION_SECRET: 'planted-session-secret-0123456789abcdef',
    });
    try {
      const [, address, port] = await run.until(/"address":\{"address":"([^"]+)","family":"\w+","port":(\d+)\}/);
      expect(address).to.equal('127.0.0.1');
      expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).to.equal(200);
      expect(statSync(join(dataDir, 'pglite')).mode & 0o777).to.equal(0o700);
      run.child.kill('SIGTERM');
      expect(await run.ended, run.output()).to.equal(0);
      expect(run.output()).to.include('"msg":"Stopped."').and.not.include('planted');
      expect(existsSync(dataDir)).to.equal(true);
    } finally {
      run.child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
