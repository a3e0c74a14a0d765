import { expect } from 'chai';
import ts from 'typescript';
import { BUILT_APP_FOLDER, builtApp } from '../../scripts/build/built-app.ts';
import { disallowedFeatures } from './disallowed-features.ts';
import { readPackage } from './package-records.ts';

/** The SDK builds what the engine of an instance refuses, without a warning. */
describe('the JavaScript of the built package', function () {
  this.timeout(120_000);
  let modules: ReadonlyMap<string, string>;

  before(async () => {
    await builtApp();
    modules = readPackage(BUILT_APP_FOLDER).modules;
  });

  it('uses nothing that ECMAScript 2021 mode disallows', () => {
    const scripts = [...modules].filter(([path]) => /\.(ts|js)$/.test(path));
    expect(scripts).to.have.length.greaterThan(20);
    expect(
      scripts.flatMap(([path, text]) => disallowedFeatures(text).map((feature) => `${path}: ${feature}`)),
    ).to.deep.equal([]);
  });

  it('would be caught using it', () => {
    const samples: [string, string][] = [
      ['class A extends Error {}', 'subclass of a built-in'],
      ['class A { #x = 1; }', 'private member'],
      ['class A { async f() {} }', 'async method in a class'],
      ['Reflect.ownKeys({})', 'Reflect'],
      ['new Function("return 1")', 'Function constructor'],
      ['new WeakRef({})', 'WeakRef'],
      ['async function* f() {}', 'async generator'],
      ['async () => { for await (const x of y) z(x); }', 'for await'],
      ['process.exit()', 'process'],
      ['fetch("x")', 'fetch'],
    ];
    for (const [text, feature] of samples) expect(disallowedFeatures(text), text).to.include(feature);
    expect(disallowedFeatures('const f = async (a) => a?.b ?? new Map();')).to.deep.equal([]);
  });

  it('parses as a script of 2021', () => {
    for (const [path, text] of modules) {
      if (!path.endsWith('.ts')) continue;
      const { diagnostics } = ts.transpileModule(text, {
        reportDiagnostics: true,
        compilerOptions: { target: ts.ScriptTarget.ES2021, module: ts.ModuleKind.ESNext },
      });
      expect(diagnostics, path).to.deep.equal([]);
    }
  });
});
