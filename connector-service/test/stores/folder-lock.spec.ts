import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { lockFolder } from '../../src/stores/sql/folder-lock.ts';
import { openDatabase } from '../../src/stores/sql/open-database.ts';
import { silentLog } from '../fixtures/silent-log.ts';

const HOLDER = fileURLToPath(new URL('../fixtures/processes/hold-data-folder.ts', import.meta.url));
const lost = () => {
  throw new Error('lost');
};

describe('the lock of the data folder', function () {
  this.timeout(30_000);
  let folder: string;
  const children: ChildProcess[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'connector-lock-'));
  });

  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  async function hold(): Promise<{ child: ChildProcess; said: string }> {
    const child = spawn(process.execPath, [HOLDER, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
    children.push(child);
    const [said] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    return { child, said };
  }

  async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  const refusal = () => {
    try {
      lockFolder(folder, lost).release();
      return null;
    } catch (failure) {
      return failure as Error;
    }
  };

  it('refuses a second process, naming the holder and the remedy', async () => {
    const { child } = await hold();
    expect(refusal()?.message).to.contain(`process ${child.pid}`).and.contain(hostname()).and.contain('DATABASE_URL');
    expect((await hold()).said).to.match(/^refused/);
  });

  it('is free at once after kill -9, and leaves no file of the dead', async () => {
    const { child } = await hold();
    await end(child, 'SIGKILL');
    const lock = lockFolder(folder, lost);
    expect(readdirSync(folder)).to.deep.equal(['lock.2']);
    lock.release();
    expect(readdirSync(folder)).to.deep.equal([]);
  });

  it('leaves nothing behind after SIGTERM', async () => {
    const { child } = await hold();
    await end(child, 'SIGTERM');
    expect(readdirSync(folder)).to.deep.equal([]);
  });

  it('is won by one of several that start at the same moment', async () => {
    const starters = await Promise.all([hold(), hold(), hold(), hold()]);
    expect(starters.filter(({ said }) => said === 'locked')).to.have.length(1);
  });

  it('refuses a second opener of the same process', () => {
    const lock = lockFolder(folder, lost);
    expect(refusal()?.message).to.contain(`process ${process.pid}`);
    lock.release();
    expect(refusal()).to.equal(null);
  });

  it('does not take a later process with the same id for the holder', () => {
    const lock = lockFolder(folder, lost);
    const [name = ''] = readdirSync(folder);
    const holder = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    lock.release();
    writeFileSync(join(folder, name), JSON.stringify({ ...holder, processStart: 'another boot:1' }));
    expect(refusal()).to.equal(null);
  });

  it('believes a holder on another host as long as it beats', () => {
    const holder = { token: 't', pid: 1, host: 'elsewhere', processStart: null, takenAt: '2026-03-01T12:00:00Z' };
    const path = join(folder, 'lock.1');
    writeFileSync(path, JSON.stringify(holder));
    expect(refusal()?.message).to.contain('elsewhere');
    const longAgo = new Date(Date.now() - 120_000);
    utimesSync(path, longAgo, longAgo);
    expect(refusal()).to.equal(null);
  });

  it('guards the embedded database, whose folder nobody else can read and which survives', async () => {
    const options = { databaseUrl: null, dataDir: folder, log: silentLog };
    const first = await openDatabase(options);
    expect(statSync(join(folder, 'pglite')).mode & 0o777).to.equal(0o700);
    const failure = await openDatabase(options).catch((error) => error);
    expect(failure).to.have.property('code', 'data_folder_locked');
    await first.sql.execute(`insert into state_names values ('tenant', '{"incident":{},"change":{}}')`);
    await first.close();
    const second = await openDatabase(options);
    const { rows } = (await second.sql.execute('select tenant_id from state_names')) as { rows: unknown[] };
    expect(rows).to.have.length(1);
    await second.close();
    expect(readdirSync(join(folder, 'pglite'))).to.deep.equal(['database']);
  });
});
