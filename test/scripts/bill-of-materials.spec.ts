import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

describe('npm run sbom', function () {
  this.timeout(120_000);

  it('names every package that the lock file has', () => {
    const npm = process.env['npm_execpath'];
    const [command = '', ...args] = npm === undefined ? ['npm'] : [process.execPath, npm];
    const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
    const { stdout } = spawnSync(command, [...args, 'run', '--silent', 'sbom'], options);
    const { bomFormat, components } = JSON.parse(stdout) as {
      bomFormat: string;
      components: { purl: string; hashes?: unknown[] }[];
    };
    expect(bomFormat).to.equal('CycloneDX');
    const named = new Set(components.map(({ purl }) => decodeURIComponent(purl.replace(/\?.*$/, ''))));
    const { packages } = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')) as {
      packages: Record<string, { name?: string; version?: string; link?: true; optional?: true }>;
    };
    const locked = Object.entries(packages)
      .filter(([path, { link, optional }]) => path.includes('node_modules/') && !link && !optional)
      .map(([path, { name, version }]) => `pkg:npm/${name ?? path.split('node_modules/').at(-1)}@${version}`);
    expect(locked.filter((each) => !named.has(each))).to.deep.equal([]);
  });
});
