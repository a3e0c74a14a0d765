import { expect } from 'chai';
import { openScriptInstance, type ScriptInstance, thrownBy } from './script-instance.ts';

const ROOT = 'x_test_app/app/1.0.0';

describe('Modules of an application', () => {
  let instance: ScriptInstance;

  before(() => {
    instance = openScriptInstance();
    const { module } = instance;
    module('package.json', '{"name":"app","dependencies":{"shapes":"1.2.0"}}');
    module(
      'src/server/main.ts',
      [
        "import answer, { count, increase as more } from './counter';",
        "import * as counter from './counter';",
        "import { GlideRecord, gs } from '@servicenow/glide';",
        "import { RESTMessageV2 } from '@servicenow/glide/sn_ws';",
        "import area from 'shapes';",
        'export function live() { const before = count; more(); return [before, count, counter.count]; }',
        'export function shadowed(count) { return { count }; }',
        'export const shorthand = () => ({ count });',
        'export const defaults = () => answer() + area(2);',
        'export const glide = () => [typeof GlideRecord, typeof RESTMessageV2, gs.getCurrentScopeName()].join();',
        "export const fail = () => {\n  throw new Error('here');\n};",
      ].join('\n'),
    );
    module(
      'src/server/counter.ts',
      [
        'export let count = 1;',
        'export function increase() { count += 1; }',
        'export default function () { return 40; }',
      ].join('\n'),
    );
    module('src/server/even.ts', "import { odd } from './odd';\nexport const even = (n) => n === 0 || odd(n - 1);");
    module('src/server/odd.ts', "import { even } from './even';\nexport const odd = (n) => n !== 0 && even(n - 1);");
    module(
      'src/server/barrel.ts',
      "export * from './counter';\nexport { even as isEven } from './even';\nexport * as all from './odd';",
    );
    module('src/server/assigns.ts', "import { count } from './counter';\ncount = 2;");
    module('src/server/subclass.ts', '\nexport class Problem extends Error {}');
    instance.put('sys_module', {
      path: 'x_test_app/shapes/1.2.0/index.js',
      content: 'export default (side) => side * side;',
    });
    instance.put('sys_module', { path: 'x_other_app/app/1.0.0/x.ts', content: 'export const secret = 1;' });
  });

  const use = (path: string, expression: string): unknown =>
    instance.run(`const m = require('${ROOT}/${path}'); ${expression}`);

  it('keeps imported bindings live', () => {
    expect(use('src/server/main.ts', 'm.live()')).to.deep.equal([1, 2, 2]);
  });

  it('lets parameters shadow imports, and expands shorthand properties', () => {
    expect(use('src/server/main.ts', '[m.shadowed(7).count, m.shorthand().count]')).to.deep.equal([7, 1]);
  });

  it('finds default exports and packaged libraries', () => {
    expect(use('src/server/main.ts', 'm.defaults()')).to.equal(44);
  });

  it('gives Glide classes by import', () => {
    expect(use('src/server/main.ts', 'm.glide()')).to.equal('function,function,x_test_app');
  });

  it('serves modules that import each other', () => {
    expect(use('src/server/even.ts', '[m.even(4), m.even(5)]')).to.deep.equal([true, false]);
  });

  it('re-exports', () => {
    expect(use('src/server/barrel.ts', '[m.count, m.isEven(2), typeof m.all.odd, typeof m.default]')).to.deep.equal([
      1,
      true,
      'function',
      'undefined',
    ]);
  });

  it('reports the line of the source', () => {
    const script = `const m = require('${ROOT}/src/server/main.ts'); try { m.fail(); } catch (e) { e.stack; }`;
    expect(instance.run(script)).to.match(/main\.ts:12/);
  });

  it('starts every transaction with fresh modules', () => {
    use('src/server/main.ts', 'm.live()');
    expect(use('src/server/main.ts', 'm.live()[0]')).to.equal(1);
  });

  it('sees a module that was changed', () => {
    const sysId = instance.module('src/server/version.ts', 'export const version = 1;');
    expect(use('src/server/version.ts', 'm.version')).to.equal(1);
    instance.store.update('sys_module', sysId, { content: 'export const version = 2;' });
    expect(use('src/server/version.ts', 'm.version')).to.equal(2);
  });

  it('refuses an assignment to an import', () => {
    expect(thrownBy(() => use('src/server/assigns.ts', '1'))).to.match(/assigns\.ts:2: Assignment to the import count/);
  });

  it('refuses a module with a disallowed feature', () => {
    expect(thrownBy(() => use('src/server/subclass.ts', '1'))).to.equal(
      `Error: ${ROOT}/src/server/subclass.ts:2: Subclassing the built-in Error: disallowed in ECMAScript 2021 (ES12) mode`,
    );
  });

  it('has no modules of Node and none of other applications', () => {
    expect(thrownBy(() => instance.run("require('node:fs')"))).to.match(/Cannot find module 'node:fs'/);
    expect(thrownBy(() => instance.run("require('x_other_app/app/1.0.0/x.ts')"))).to.match(/Cannot find module/);
  });
});

describe('The realm of a script', () => {
  let instance: ScriptInstance;

  before(() => {
    instance = openScriptInstance({ timeLimit: 300 });
  });

  it('has nothing of Node and nothing that ES12 mode has not', () => {
    const names = ['process', 'fetch', 'Buffer', 'setTimeout', 'console', 'Intl', 'WebAssembly', 'window'];
    expect(instance.run(`[${names.map((name) => `typeof ${name}`).join()}].join()`)).to.equal(
      names.map(() => 'undefined').join(),
    );
    expect(instance.run("['Reflect', 'Atomics', 'WeakRef'].filter((name) => name in globalThis).length")).to.equal(0);
    expect(
      instance.run('[typeof [].toSorted, typeof [].at, typeof Object.groupBy, typeof Object.hasOwn].join()'),
    ).to.equal('undefined,function,undefined,function');
  });

  for (const way of [
    'this.constructor.constructor',
    'gs.constructor.constructor',
    'gs.getUser.constructor',
    '(new GlideDateTime()).getValue.constructor',
    "require('@servicenow/glide').gs.info.constructor",
    '(() => {}).constructor',
    '[].constructor.constructor',
  ]) {
    it(`gives no way out by ${way}`, () => {
      expect(thrownBy(() => instance.run(`(${way})('return process')()`))).to.match(
        /Code generation from strings disallowed|is not a function/,
      );
    });
  }

  it('throws errors of its own kind', () => {
    expect(
      instance.run('try { new GlideRecord(); } catch (e) { e instanceof Error && e.constructor === Error; }'),
    ).to.equal(true);
  });

  it('ends a script that runs for ever', () => {
    expect(thrownBy(() => instance.run('for (;;) {}'))).to.match(/timed out after 300ms/);
  });

  it('keeps constants of two scripts of one transaction apart', () => {
    instance.put('sys_script_include', {
      name: 'Adder',
      sys_scope: 'a'.repeat(32),
      active: 'true',
      script:
        "var Adder = Class.create(); Adder.prototype = { initialize: function (by) { this.by = by; }, add: function (n) { return n + this.by; }, type: 'Adder' };",
    });
    expect(instance.run('const x = new Adder(2).add(3); x;')).to.equal(5);
  });
});
