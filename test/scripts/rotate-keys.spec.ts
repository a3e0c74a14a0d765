import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { openDatabase } from '../../connector-service/src/stores/sql/open-database.ts';
import { silentLog } from '../../connector-service/test/fixtures/silent-log.ts';
import { connect, createWorld, KEYS, repeatableBytes } from '../../connector-service/test/fixtures/world.ts';
import { collect } from '../../scripts/process/collect.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/rotate-keys/main.ts', import.meta.url));
const NEW_KEY = `second:${Buffer.from(repeatableBytes('second key')(32)).toString('base64')}`;

describe('npm run rotate-keys', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'rotate-keys-'));
  after(() => rmSync(folder, { recursive: true }));

  const run = (secretKeys: string) =>
    collect(process.execPath, [SCRIPT], {
      cwd: folder,
      env: {
        ...process.env,
        NODE_ENV: 'development',
        DATA_DIR: folder,
        SECRET_KEYS: secretKeys,
        ENTRA_CLIENT_ID: 'client',
        ENTRA_CLIENT_SECRET: 'planted-entra-secret',
      },
    });

  before(async () => {
    const database = await openDatabase({ databaseUrl: null, dataDir: folder, log: silentLog });
    await connect(createWorld(database, KEYS));
    await database.close();
  });

  it('says that a secret needs a key that is not there, and touches nothing', async () => {
    const { code, output } = await run(NEW_KEY);
    expect(output).to.match(/^3 secrets checked, 0 sealed anew, 3 unreadable\.$/m);
    expect(code).to.equal(1);
  });

  it('seals everything with the newest key, says which key can go, and has nothing to do the next time', async () => {
    const { code, output } = await run(`${NEW_KEY},${KEYS}`);
    expect(output).to.match(/^3 secrets checked, 3 sealed anew, 0 unreadable\.$/m);
    expect(output).to.include('Key second: 3 secrets').and.to.include('Key first: 0 secrets: it can leave SECRET_KEYS');
    expect(code).to.equal(0);
    expect((await run(NEW_KEY)).output).to.match(/^3 secrets checked, 0 sealed anew, 0 unreadable\.$/m);
  });

  it('says in words which setting is wrong, and no secret', async () => {
    const { code, output } = await run('first:planted-short-key');
    expect(output)
      .to.include('SECRET_KEYS')
      .and.not.to.include('planted')
      .and.not.to.match(/\n\s+at /);
    expect(code).to.equal(1);
  });
});
