import { readFileSync } from 'node:fs';
import { expect } from 'chai';

interface LockedPackage {
  link?: boolean;
  integrity?: string;
  resolved?: string;
}

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

describe('what is installed', () => {
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(read('package-lock.json'));
  const installed = Object.entries(lock.packages).filter(([path, { link }]) => path.includes('node_modules/') && !link);

  it('is pinned by content: each package of the lock file carries a sha512', () => {
    expect(installed.length).to.be.greaterThan(500);
    expect(installed.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity)).map(([path]) => path))
      .to.be.empty;
  });

  it('comes from no registry in particular', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).to.be.empty;
  });

  it('runs no code of its own', () => {
    expect(read('.npmrc').split('\n')).to.include('ignore-scripts=true');
    expect(read('scripts/bootstrap.mjs')).to.include("'--ignore-scripts'");
  });

  it('has an exact version wherever a package asks for it', () => {
    const manifests = ['', ...(JSON.parse(read('package.json')).workspaces as string[]).map((folder) => `${folder}/`)];
    const asked = manifests.flatMap((folder) => {
      const manifest = JSON.parse(read(`${folder}package.json`));
      const { dependencies, devDependencies, optionalDependencies } = manifest;
      return Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies });
    });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version) && version !== '*')).to.be.empty;
  });
});
