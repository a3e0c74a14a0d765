import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { LocalInstance } from '../../src/index.ts';
import { startLocalInstance } from '../../src/index.ts';
import { readPackageArchive } from '../../src/packages/package-archive.ts';
import { ApiClient } from './api-client.ts';

const SAMPLE = new URL('../fixtures/sample_app_1_0_0.zip', import.meta.url);
const CLI = fileURLToPath(new URL('../../../../node_modules/@servicenow/sdk/bin/index.js', import.meta.url));

/** The vendor's unmodified command line tool against a started instance. */
describe('now-sdk', function () {
  this.timeout(60_000);
  let folder: string;
  let instance: LocalInstance;
  let admin: ApiClient;
  let scope: string;
  let scopeId: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'now-sdk-'));
    instance = await startLocalInstance({ port: 0, dataDir: join(folder, 'data') });
    admin = new ApiClient(instance.url);
    await unpackProject();
  });
  after(async () => {
    await instance.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A project as it stands after `now-sdk build`. */
  async function unpackProject(): Promise<void> {
    const files = await readPackageArchive(readFileSync(SAMPLE));
    for (const [path, bytes] of files) {
      const target = join(folder, 'dist', 'app', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
    const application = [...files].find(([path]) => path.startsWith('scope/'))?.[1].toString('utf8') ?? '';
    scope = /<scope>([^<]*)</.exec(application)?.[1] ?? '';
    scopeId = /<sys_id>([^<]*)</.exec(application)?.[1] ?? '';
    writeFileSync(join(folder, 'now.config.json'), JSON.stringify({ scope, scopeId, name: 'Sample' }));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'sample', version: '1.0.0', private: true }));
  }

  function run(args: string[]): Promise<{ code: number | null; output: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [CLI, ...args], {
        cwd: folder,
        env: {
          ...process.env,
          SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
          SN_SDK_INSTANCE_URL: instance.url,
          SN_SDK_USER: 'admin',
          SN_SDK_USER_PWD: 'admin',
        },
      });
      let output = '';
      child.stdout.on('data', (chunk) => {
        output += String(chunk);
      });
      child.stderr.on('data', (chunk) => {
        output += String(chunk);
      });
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, output }));
    });
  }

  it('installs', async () => {
    const { code, output } = await run(['install']);
    expect(output).to.include('Installation completed');
    expect(code).to.equal(0);
    expect(instance.store.get('sys_scope', scopeId)).to.include({ scope, active: 'true' });
  });

  it('queries', async () => {
    const { output } = await run(['query', 'sys_scope', '-q', `scope=${scope}`, '-f', 'sys_id,scope']);
    expect(output).to.include(`"sys_id": "${scopeId}"`);
  });

  it('reinstalls, which removes first', async () => {
    const before = instance.store.get('sys_scope', scopeId)?.['sys_created_on'];
    instance.clock.advance(5000);
    const { output } = await run(['install', '--reinstall']);
    expect(output).to.include('Successfully uninstalled').and.to.include('Installation completed');
    expect(instance.store.get('sys_scope', scopeId)?.['sys_created_on']).not.to.equal(before);
  });

  it('shows why a package does not install', async () => {
    const inventory = join(folder, 'dist', 'app', 'package_inventory.csv');
    const scopeFile = join(folder, 'dist', 'app', 'scope', `sys_app_${scopeId}.xml`);
    const intact = readFileSync(scopeFile, 'utf8');
    rmSync(inventory, { force: true });
    writeFileSync(scopeFile, intact.replace('</sys_app>', ''));
    const { output } = await run(['install']);
    writeFileSync(scopeFile, intact);
    expect(output).to.include(`sys_app_${scopeId}.xml`);
    expect(output).not.to.include('Installation completed');
  });

  it('keeps what was installed and written over a restart', async () => {
    const incident = await admin.insert('incident', { short_description: 'Survives' });
    await instance.close();
    instance = await startLocalInstance({ port: 0, dataDir: join(folder, 'data') });
    expect(instance.store.get('incident', incident)).to.include({ short_description: 'Survives' });
    expect(instance.store.get('sys_scope', scopeId)).to.include({ scope });
  });
});
